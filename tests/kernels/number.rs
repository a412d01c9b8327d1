//! The numbers that have kernels.

use std::fmt::Debug;
use std::ops::{Add, Div, Mul, Neg, Sub};

use fastrand::Rng;

pub trait Number:
    Copy
    + Debug
    + Add<Output = Self>
    + Sub<Output = Self>
    + Mul<Output = Self>
    + Div<Output = Self>
    + Neg<Output = Self>
{
    const SPECIAL: [Self; 12];
    /// The distance from 1 to the next number.
    const UNIT: f64;

    fn any(rng: &mut Rng) -> Self;

    fn magnitude(self) -> Self;

    fn widen(self) -> f64;

    /// Whether two numbers have the same bits. All NaN count as equal, because Rust
    /// leaves open which of two operands a processor returns.
    fn is_same(self, other: Self) -> bool;
}

macro_rules! numbers {
    ($($T:ident: $Bits:ident;)*) => {$(
        impl Number for $T {
            const SPECIAL: [$T; 12] = [
                0.0,
                -0.0,
                1.0,
                -1.0,
                $T::MIN_POSITIVE,
                -$T::MIN_POSITIVE / 4.0,
                $T::from_bits(1),
                $T::MAX,
                $T::MIN,
                $T::INFINITY,
                $T::NEG_INFINITY,
                $T::NAN,
            ];

            const UNIT: f64 = $T::EPSILON as f64;

            fn magnitude(self) -> $T {
                self.abs()
            }

            fn widen(self) -> f64 {
                self.into()
            }

            fn any(rng: &mut Rng) -> $T {
                $T::from_bits(rng.$Bits(..))
            }

            fn is_same(self, other: $T) -> bool {
                self.to_bits() == other.to_bits() || (self.is_nan() && other.is_nan())
            }
        }
    )*};
}

numbers! {
    f32: u32;
    f64: u64;
}

/// The kind of random elements:
#[derive(Clone, Copy, Debug)]
pub enum Kind {
    /// Numbers around one, whose sums and products are rounded.
    Ordinary,
    /// Now and then a special number.
    Special,
    /// Any bits.
    Bits,
}

impl Kind {
    pub const ALL: [Kind; 3] = [Kind::Ordinary, Kind::Special, Kind::Bits];

    pub fn number<T: Number + From<f32>>(self, rng: &mut Rng) -> T {
        match self {
            Kind::Special if rng.u8(..4) == 0 => T::SPECIAL[rng.usize(..12)],
            Kind::Bits => T::any(rng),
            _ => T::from(rng.f32() - 0.5) / T::from(rng.f32() + 0.5),
        }
    }
}
