//! Inverses of integer matrices that have integer elements.

use core::num::Wrapping;

use super::modular_determinant::refusal;
use crate::error::EliminationError;
use crate::linalg::kit::two_mut::two_mut;
use crate::matrix::Matrix;
use crate::scalar::Scalar;

/// A⁻¹ modulo the power of two at which the elements wrap. `None` if det A is even.
///
/// Computed by elimination with odd pivots, because only odd numbers have reciprocals there.
/// Nothing can overflow. If A has an inverse with elements of this type, this is it.
pub(in crate::linalg) fn inverse_modulo<T: Scalar, const N: usize>(
    a: &Matrix<T, N, N>,
    is_odd: impl Fn(T) -> bool,
) -> Option<Matrix<T, N, N>> {
    let (mut a, mut out) = (*a, Matrix::identity());
    for k in 0..N {
        let pivot = (k..N).find(|&i| is_odd(a.columns[k][i]))?;
        for column in a.columns.iter_mut().chain(&mut out.columns) {
            if let Some((x, y)) = two_mut(column, k, pivot) {
                core::mem::swap(x, y);
            }
        }
        let (factors, reciprocal) = (a.columns[k], reciprocal(a.columns[k][k]));
        for column in a.columns.iter_mut().chain(&mut out.columns) {
            let x = column[k] * reciprocal;
            for i in 0..N {
                column[i] = if i == k { x } else { column[i] - factors[i] * x };
            }
        }
    }
    Some(out)
}

/// 1 / x of an odd x, modulo a power of two of up to 192 bits.
///
/// Computed by Newton's iteration. x is its own reciprocal in the last three bits, and each
/// step doubles the number of right bits.
pub(super) fn reciprocal<T: Scalar>(x: T) -> T {
    let mut y = x;
    for _ in 0..6 {
        y = y * (T::ONE + T::ONE - x * y);
    }
    y
}

/// A function for each type of integers: A⁻¹, if its elements are integers of this type.
///
/// The product with A tells whether the inverse modulo a power of two is the inverse. It is
/// computed with numbers in which it does not wrap.
macro_rules! inverses {
    ($($inverse:ident: $Int:ident, by $Wide:ident;)*) => {$(
        #[inline]
        pub(in crate::linalg) fn $inverse<const N: usize>(
            a: &Matrix<$Int, N, N>,
        ) -> Result<Matrix<$Int, N, N>, EliminationError> {
            let Some(inverse) = inverse_modulo(&a.map(Wrapping), |x| x.0 % 2 != 0) else {
                return Err(refusal(a, 0));
            };
            let inverse = inverse.map(|x| x.0);
            for j in 0..N {
                for i in 0..N {
                    let products = (0..N).map(|k| {
                        let (x, y) = (a.columns[k][i] as $Wide, inverse.columns[j][k] as $Wide);
                        x.checked_mul(y)
                    });
                    let sum = products.reduce(|sum, x| sum?.checked_add(x?)).flatten();
                    if sum != Some((i == j) as $Wide) {
                        return Err(refusal(a, j));
                    }
                }
            }
            Ok(inverse)
        }
    )*};
}

inverses! {
    of_i8: i8, by i32;
    of_i16: i16, by i64;
    of_i32: i32, by i128;
    of_i64: i64, by i128;
    of_i128: i128, by i128;
    of_isize: isize, by i128;
}
