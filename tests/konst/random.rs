//! Random numbers and matrices, with hard ones among them.

use std::ops::{Add, Div, Mul, Sub};

use fastrand::Rng;
use hadamard::konst::Primitive;
use hadamard::{Matrix, Real};

use super::Same;

/// A type of elements of constants, with the traits that the run-time functions ask for.
pub trait Number:
    Primitive
    + Same
    + PartialOrd
    + Add<Output = Self>
    + Sub<Output = Self>
    + Mul<Output = Self>
    + Div<Output = Self>
{
    /// For an integer, a number so small that a few sums and products do not overflow.
    /// For a float, any number.
    fn any(rng: &mut Rng) -> Self;
}

macro_rules! integers {
    ($($Int:ident from $least:literal)*) => {$(
        impl Number for $Int {
            fn any(rng: &mut Rng) -> $Int {
                rng.$Int($least..=4)
            }
        }
    )*};
}

integers! {
    i8 from -3 i16 from -4 i32 from -4 i64 from -4 i128 from -4 isize from -4
    u8 from 0 u16 from 0 u32 from 0 u64 from 0 u128 from 0 usize from 0
}

/// A float, and the ends of its range.
pub trait Float: Number + Real {
    /// Random bits.
    fn bits(rng: &mut Rng) -> Self;
    /// Zeros of both signs, infinities, NaN, and the ends of the range.
    const SPECIAL: [Self; 10];
    /// The exponent of the largest power of two.
    const RANGE: i32;
    /// A number between -1 and 1.
    fn moderate(rng: &mut Rng) -> Self;
}

macro_rules! floats {
    ($($Float:ident: $bits:ident)*) => {$(
        impl Float for $Float {
            fn bits(rng: &mut Rng) -> $Float {
                $Float::from_bits(rng.$bits(..))
            }

            const SPECIAL: [$Float; 10] = [
                0.0, -0.0, 1.0, -1.0, $Float::INFINITY, $Float::NEG_INFINITY, $Float::NAN,
                $Float::MAX, $Float::MIN_POSITIVE, $Float::from_bits(1),
            ];

            const RANGE: i32 = $Float::MAX_EXP - 1;

            fn moderate(rng: &mut Rng) -> $Float {
                2.0 * rng.$Float() - 1.0
            }
        }

        impl Number for $Float {
            fn any(rng: &mut Rng) -> $Float {
                match rng.u8(..4) {
                    0 => $Float::bits(rng),
                    1 => $Float::SPECIAL[rng.usize(..10)],
                    2 => $Float::from(rng.i8(-4..=4)),
                    _ => $Float::moderate(rng),
                }
            }
        }
    )*};
}

floats! { f32: u32 f64: u64 }

pub fn matrix<T: Number, const M: usize, const N: usize>(rng: &mut Rng) -> Matrix<T, M, N> {
    Matrix::from_fn(|_, _| T::any(rng))
}

fn power<T: Float>(exponent: i32) -> T {
    hadamard::Field::powi(T::ONE + T::ONE, exponent)
}

/// A matrix of moderate numbers, of small integers, of any bits, of rows and columns of
/// very different sizes, singular, or nearly so.
pub fn hard<T: Float, const M: usize, const N: usize>(rng: &mut Rng) -> Matrix<T, M, N> {
    let kind = rng.u8(..8);
    let mut a = Matrix::from_fn(|_, _| match kind {
        0 => T::any(rng),
        1 => T::bits(rng),
        2 | 3 => T::from_usize(rng.usize(..4)) - T::ONE,
        _ => T::moderate(rng),
    });
    if matches!(kind, 3 | 4) && N > 1 {
        // One column becomes a sum of others, exactly or nearly.
        let error = if rng.bool() { T::ZERO } else { power(rng.i32(-80..0)) };
        let (from, to) = (rng.usize(..N), rng.usize(..N));
        for i in 0..M {
            a[(i, to)] = a[(i, from)] + a[(i, 0)] + error * T::moderate(rng);
        }
    }
    if matches!(kind, 5 | 6) {
        let range = if rng.bool() { 10 } else { T::RANGE / 2 };
        for i in 0..M {
            let factor: T = power(rng.i32(-range..=range));
            for j in 0..N {
                a[(i, j)] = a[(i, j)] * factor;
            }
        }
    }
    if kind == 6 {
        let factor: T = power(rng.i32(-T::RANGE..=T::RANGE));
        a *= factor;
    }
    if rng.u8(..16) == 0 {
        a[(rng.usize(..M), rng.usize(..N))] = T::SPECIAL[rng.usize(..10)];
    }
    a
}
