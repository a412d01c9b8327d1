//! Solutions without keeping the decomposition.

use super::by_columns::{IN_REGISTERS, eliminate, exchange};
use super::by_rows;
use super::lu::Lu;
use super::pivot::Pivot;
use super::sizes::{Sizes, sizes, sum_of_sizes};
use super::substitution::{back, subtract_multiple};
use crate::error::EliminationError;
use crate::matrix::Matrix;
use crate::operand::Operand;
use crate::shape::SolveShape;
use crate::simd;

impl<T: Copy, const M: usize, const N: usize> Matrix<T, M, N> {
    /// The solution X of A X = B, by [`lu`](Self::lu), with pivoting for small matrices too.
    ///
    /// A is `N x N`, X and B are `N x Q`. Takes about `2/3 N³ + 2 N² Q` operations. To solve more
    /// than once with the same matrix, keep its decomposition.
    ///
    /// # Errors
    ///
    /// [`EliminationError`], as for [`lu`](Self::lu). For fixed-point numbers also `Overflow`
    /// with the first column of X that has an element too large for its type.
    ///
    /// Unlike [`lu`](Self::lu), this takes every finite matrix that is regular. If elimination
    /// leaves the range of floats, it runs again with numbers that have an exponent of their own.
    /// Elements of X that do not fit are infinite. Rounding can leave pivots in a singular
    /// matrix; [`rcond`](crate::linalg::Lu::rcond) says how near a matrix is to a singular one.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::{mat, vector};
    ///
    /// let a = mat![0.0, 2.0;
    ///              4.0, 1.0];
    /// assert_eq!(a.solve(vector![2.0, 9.0]), Ok(vector![2.0, 1.0]));
    /// ```
    ///
    /// ```compile_fail,E0277
    /// use hadamard::{mat, vector};
    ///
    /// // error: cannot solve with a 2x2 matrix and a 3x1 right side
    /// let _ = mat![0.0, 2.0; 4.0, 1.0].solve(vector![2.0, 9.0, 0.0]);
    /// ```
    #[inline]
    #[doc(alias = "gesv")]
    #[doc(alias = "linsolve")]
    #[doc(alias = "\\")]
    pub fn solve<R, const P: usize, const Q: usize>(
        &self,
        b: R,
    ) -> Result<Matrix<T, N, Q>, EliminationError>
    where
        T: Pivot,
        R: Operand<T, P, Q>,
        R::Dims: SolveShape<M, N, P, Q>,
    {
        T::solve(self.renamed(), b.as_matrix().renamed())
    }
}

/// A⁻¹ B, by elimination, and whether that stays in the range of floats.
#[inline]
pub(in crate::linalg) fn eliminated<T: Pivot, const N: usize, const Q: usize>(
    a: &Matrix<T, N, N>,
    b: &Matrix<T, N, Q>,
) -> Result<(Matrix<T, N, Q>, bool), EliminationError> {
    let (x, Sizes { pivot, sum }) = if const { N <= IN_REGISTERS } {
        in_registers(a, b)?
    } else if simd::has_kernel::<T>() {
        by_rows::solve(a, b)?
    } else {
        let mut lu = Lu::UNWRITTEN;
        lu.factorise(a)?;
        let mut x = *b;
        for column in &mut x.columns {
            lu.substitute(column);
        }
        (x, sizes(lu.factors()))
    };
    let mut is_safe = true;
    for (b, x) in b.columns.iter().zip(&x.columns) {
        is_safe &= T::is_safe(pivot, sum, sum_of_sizes(b), x[0]);
    }
    Ok((x, is_safe))
}

/// A⁻¹ B and the sizes of U. Forward substitution is part of the elimination, so L is not
/// stored.
#[inline]
fn in_registers<T: Pivot, const N: usize, const Q: usize>(
    a: &Matrix<T, N, N>,
    b: &Matrix<T, N, Q>,
) -> Result<(Matrix<T, N, Q>, Sizes<T::Real>), EliminationError> {
    let (mut a, mut b) = (*a, *b);
    for k in 0..N {
        let row = eliminate(&mut a, k)?;
        for x in &mut b.columns {
            exchange(x, k, row);
            subtract_multiple(x[k], &a.columns[k], x, k + 1, N);
        }
    }
    for x in &mut b.columns {
        back(&a, x, N);
    }
    Ok((b, sizes(&a)))
}
