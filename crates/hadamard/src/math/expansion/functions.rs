//! Functions of rows and columns, and of numbers that are not methods of theirs.

use super::operand::Many;
use crate::matrix::Matrix;
use crate::scalar::{Ordered, Signed};
use crate::shape::{Dims, RowOrColumn};

/// A column.
pub trait Column<'a, T, const M: usize> {
    /// The column.
    fn math_line(self) -> &'a Matrix<T, M, 1>;
}

impl<'a, T, const M: usize> Column<'a, T, M> for &&Many<'a, T, M, 1> {
    #[inline]
    fn math_line(self) -> &'a Matrix<T, M, 1> {
        self.0
    }
}

/// A row. Looked up after [`Column`].
pub trait Row<'a, T, const N: usize> {
    /// The row.
    fn math_line(self) -> &'a Matrix<T, 1, N>;
}

impl<'a, T, const N: usize> Row<'a, T, N> for &Many<'a, T, 1, N> {
    #[inline]
    fn math_line(self) -> &'a Matrix<T, 1, N> {
        self.0
    }
}

/// Any other shape is refused.
pub trait AnyLine<'a, T, const M: usize, const N: usize> {
    /// Refused.
    fn math_line(self) -> &'a Matrix<T, M, N>
    where
        Dims: RowOrColumn<M, N>;
}

impl<'a, T, const M: usize, const N: usize> AnyLine<'a, T, M, N> for Many<'a, T, M, N> {
    #[inline]
    fn math_line(self) -> &'a Matrix<T, M, N>
    where
        Dims: RowOrColumn<M, N>,
    {
        self.0
    }
}

/// The smaller of two numbers; NaN if either is NaN.
#[inline]
pub fn smaller<T: Ordered>(a: T, b: T) -> T {
    crate::scalar::smaller(a, b)
}

/// The larger of two numbers; NaN if either is NaN.
#[inline]
pub fn larger<T: Ordered>(a: T, b: T) -> T {
    crate::scalar::larger(a, b)
}

/// -1, 0 or 1, as in Julia, MATLAB and NumPy. Rust's `signum(0.0)` is 1.
#[inline]
pub fn sign<T: Signed>(x: T) -> T {
    if x == T::ZERO { x } else { x.signum() }
}
