//! The magnitudes of the numbers in an elimination. They tell whether it has lost more than
//! rounding errors.

use super::pivot::Pivot;
use crate::matrix::Matrix;
use crate::scalar::Scalar;

/// The smallest |re| + |im| of a pivot, and the sum of |re| + |im| over U, column by column
/// and then over all columns.
pub(in crate::linalg) struct Sizes<R> {
    pub(in crate::linalg) pivot: R,
    pub(in crate::linalg) sum: R,
}

#[inline]
pub(in crate::linalg) fn sizes<T: Pivot, const N: usize>(u: &Matrix<T, N, N>) -> Sizes<T::Real> {
    let (mut least, mut sum) = (u.columns[0][0].size(), T::Real::ZERO);
    for j in 0..N {
        let size = u.columns[j][j].size();
        least = if size < least { size } else { least };
        let mut of_column = T::Real::ZERO;
        for i in 0..j + 1 {
            of_column = of_column + u.columns[j][i].size();
        }
        sum = sum + of_column;
    }
    Sizes { pivot: least, sum }
}

/// The sum of all |re| + |im|.
#[inline]
pub(in crate::linalg) fn sum_of_sizes<T: Pivot, const N: usize>(x: &[T; N]) -> T::Real {
    let mut sum = x[0].size();
    for i in 1..N {
        sum = sum + x[i].size();
    }
    sum
}
