//! Operations of one column with every column of a matrix, and of one row with every
//! row.

use core::ops::{Add, Div, Mul, Sub};

use crate::matrix::Matrix;
use crate::shape::{
    AddToColumnsShape, AddToRowsShape, Dims, DivColumnsShape, DivRowsShape, MulColumnsShape,
    MulRowsShape, SubFromColumnsShape, SubFromRowsShape,
};

/// The columns of an `M x N` matrix. `+`, `-`, `*` and `/` combine each of
/// them with one `M x 1` column. Returned by [`Matrix::each_column`].
#[derive(Clone, Copy, Debug)]
#[cfg_attr(feature = "defmt-1", derive(defmt::Format))]
pub struct EachColumn<'a, T, const M: usize, const N: usize> {
    matrix: &'a Matrix<T, M, N>,
}

/// The rows of an `M x N` matrix. `+`, `-`, `*` and `/` combine each of them
/// with one `1 x N` row. Returned by [`Matrix::each_row`].
#[derive(Clone, Copy, Debug)]
#[cfg_attr(feature = "defmt-1", derive(defmt::Format))]
pub struct EachRow<'a, T, const M: usize, const N: usize> {
    matrix: &'a Matrix<T, M, N>,
}

impl<T, const M: usize, const N: usize> Matrix<T, M, N> {
    /// Prepares to combine every column with one column, by `+`, `-`, `*` or `/`.
    ///
    /// ```text
    /// | 1 2 3 |     | 10 |     | 11 12 13 |
    /// | 4 5 6 |  +  | 20 |  =  | 24 25 26 |
    /// ```
    ///
    /// The product is elementwise: `y.each_column() * x` is x ⊙ Y = diag(x) Y,
    /// also written `x.diag() * y`.
    ///
    /// # Panics
    ///
    /// Not here, but `/` panics if the division of elements does, as for integers and
    /// a divisor of zero.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::{mat, vector};
    ///
    /// let a = mat![1, 2, 3; 4, 5, 6];
    /// assert_eq!(a.each_column() + vector![10, 20], mat![11, 12, 13; 24, 25, 26]);
    /// assert_eq!(a.each_column() * vector![1, -1], mat![1, 2, 3; -4, -5, -6]);
    /// ```
    #[inline]
    #[must_use]
    #[doc(alias = "colwise")]
    #[doc(alias = "broadcast")]
    pub const fn each_column(&self) -> EachColumn<'_, T, M, N> {
        EachColumn { matrix: self }
    }

    /// Prepares to combine every row with one row, by `+`, `-`, `*` or `/`.
    ///
    /// ```text
    /// | 1 2 3 |                    | 11 22 33 |
    /// | 4 5 6 |  +  | 10 20 30 | = | 14 25 36 |
    /// ```
    ///
    /// The product is elementwise: `y.each_row() * x` is Y diag(xᵀ).
    ///
    /// # Panics
    ///
    /// As for [`each_column`](Self::each_column).
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::mat;
    ///
    /// let a = mat![1.0, 2.0; 3.0, 6.0];
    /// assert_eq!(a.each_row() - a.column_means(), mat![-1.0, -2.0; 1.0, 2.0]);
    /// assert_eq!(a.each_row() / mat![1.0, 2.0], mat![1.0, 1.0; 3.0, 3.0]);
    /// ```
    #[inline]
    #[must_use]
    #[doc(alias = "rowwise")]
    #[doc(alias = "broadcast")]
    pub const fn each_row(&self) -> EachRow<'_, T, M, N> {
        EachRow { matrix: self }
    }
}

/// `Op::op, Relation, |i, j| position of the element of the line;`
macro_rules! broadcast {
    ($Each:ident[$i:ident, $j:ident => $p:expr, $q:expr]: $($Op:ident::$op:ident, $Shape:ident;)*) => {$(
        impl<T, const M: usize, const N: usize, const P: usize, const Q: usize>
            $Op<&Matrix<T, P, Q>> for $Each<'_, T, M, N>
        where
            T: Copy + $Op<Output = T>,
            Dims: $Shape<M, N, P, Q>,
        {
            type Output = Matrix<T, M, N>;

            #[inline]
            fn $op(self, line: &Matrix<T, P, Q>) -> Matrix<T, M, N> {
                let mut out = *self.matrix;
                for $j in 0..N {
                    for $i in 0..M {
                        let element = &mut out.columns[$j][$i];
                        *element = element.$op(line.columns[$q][$p]);
                    }
                }
                out
            }
        }

        impl<T, const M: usize, const N: usize, const P: usize, const Q: usize>
            $Op<Matrix<T, P, Q>> for $Each<'_, T, M, N>
        where
            T: Copy + $Op<Output = T>,
            Dims: $Shape<M, N, P, Q>,
        {
            type Output = Matrix<T, M, N>;

            #[inline]
            fn $op(self, line: Matrix<T, P, Q>) -> Matrix<T, M, N> {
                self.$op(&line)
            }
        }
    )*};
}

broadcast! { EachColumn[i, j => i, 0]:
    Add::add, AddToColumnsShape;
    Sub::sub, SubFromColumnsShape;
    Mul::mul, MulColumnsShape;
    Div::div, DivColumnsShape;
}

broadcast! { EachRow[i, j => 0, j]:
    Add::add, AddToRowsShape;
    Sub::sub, SubFromRowsShape;
    Mul::mul, MulRowsShape;
    Div::div, DivRowsShape;
}
