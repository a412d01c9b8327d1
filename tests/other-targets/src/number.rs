//! The numbers that are tried.

use core::fmt::Debug;

use hadamard::linalg::Determinant;
use hadamard::{Matrix, Real};

/// `f32` or `f64`.
pub(crate) trait Number: Determinant + Real + Debug {
    /// From any 64 bits, a number of the kind.
    fn of_kind(kind: Kind, bits: u64) -> Self;
    /// The bits. All NaN have the same, because processors have several NaN.
    fn bits(self) -> u64;
    /// `self * factor + sum`, rounded once.
    fn fused_plus(self, factor: Self, sum: Self) -> Self;
}

macro_rules! number {
    ($($T:ident: $Bits:ident, $fma:ident;)*) => {$(
        impl Number for $T {
            fn of_kind(kind: Kind, bits: u64) -> $T {
                const SPECIAL: [$T; 8] = [
                    0.0, -0.0, 1.0, -1.5, $T::INFINITY, $T::NEG_INFINITY, $T::NAN, $T::MAX,
                ];
                // The upper bits. With the exponent of one the number is in [1, 2),
                // with the exponent of zero below the least normal number.
                let shift = $T::MANTISSA_DIGITS - 1;
                let fraction = (bits >> 11) as $Bits & ((1 << shift) - 1);
                let sign = if bits & 1 == 0 { 1.0 } else { -1.0 };
                let of_one = $T::from_bits(fraction | (1.0 as $T).to_bits());
                match kind {
                    Kind::Ordinary => sign * of_one * [0.001, 0.25, 1.0, 3.0, 700.0][((bits >> 1) % 5) as usize],
                    Kind::Tiny => sign * $T::from_bits(fraction),
                    Kind::Special => SPECIAL[((bits >> 1) % 8) as usize],
                }
            }

            fn bits(self) -> u64 {
                if self.is_nan() { u64::MAX } else { self.to_bits().into() }
            }

            fn fused_plus(self, factor: $T, sum: $T) -> $T {
                libm::$fma(self, factor, sum)
            }
        }
    )*};
}

number! {
    f32: u32, fmaf;
    f64: u64, fma;
}

/// Kinds of numbers that arithmetic treats in different ways:
#[derive(Clone, Copy, Debug)]
pub(crate) enum Kind {
    /// All fractions, some magnitudes.
    Ordinary,
    /// Below the least normal number. Some processors take them for zero.
    Tiny,
    /// Zeros, infinities, NaN.
    Special,
}

impl Kind {
    pub(crate) const ALL: [Kind; 3] = [Kind::Ordinary, Kind::Tiny, Kind::Special];
}

/// The same numbers in every run: xorshift64*, of Vigna.
pub(crate) struct Numbers {
    kind: Kind,
    state: u64,
}

impl Numbers {
    pub(crate) fn new(kind: Kind) -> Numbers {
        Numbers { kind, state: 0x9e37_79b9_7f4a_7c15 }
    }

    pub(crate) fn bits(&mut self) -> u64 {
        self.state ^= self.state >> 12;
        self.state ^= self.state << 25;
        self.state ^= self.state >> 27;
        self.state.wrapping_mul(0x2545_f491_4f6c_dd1d)
    }

    pub(crate) fn number<T: Number>(&mut self) -> T {
        T::of_kind(self.kind, self.bits())
    }

    pub(crate) fn matrix<T: Number, const M: usize, const N: usize>(&mut self) -> Matrix<T, M, N> {
        Matrix::from_fn(|_, _| self.number())
    }
}
