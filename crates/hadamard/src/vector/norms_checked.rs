//! Norms of integers, signed or unsigned, that are exact or nothing.

use crate::matrix::Matrix;
use crate::scalar::Integer;

impl<T: Copy, const M: usize, const N: usize> Matrix<T, M, N> {
    /// The exact sum of the squares of integers, ‖A‖². `None` if it does not fit a `u128`, which
    /// only integers of 64 bits or more can bring about.
    ///
    /// Integers have no other Euclidean norm, because a root is rarely an integer:
    /// `a.cast::<f64>().norm()`.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::{Vector, vector};
    ///
    /// let x: Vector<u8, 2> = vector![30, 40];
    /// assert_eq!(x.norm_squared_checked(), Some(2500));
    /// assert_eq!(vector![i128::MIN, 1].norm_squared_checked(), None);
    /// ```
    #[inline]
    #[must_use]
    pub fn norm_squared_checked(&self) -> Option<u128>
    where
        T: Integer,
    {
        self.as_slice().iter().try_fold(0_u128, |sum, &x| {
            let size = size(x);
            sum.checked_add(size.checked_mul(size)?)
        })
    }

    /// The largest sum of the absolute values of a column of integers, exactly: for a vector
    /// ‖x‖₁ = Σi |xi|. `None` if it does not fit a `u128`.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::{Matrix, mat};
    ///
    /// let a: Matrix<i8, 2, 2> = mat![-128, 1; -128, 2];
    /// assert_eq!(a.norm_1_checked(), Some(256));
    /// ```
    #[inline]
    #[must_use]
    pub fn norm_1_checked(&self) -> Option<u128>
    where
        T: Integer,
    {
        largest(self.columns.iter().map(|column| sum_of_sizes(column.iter().copied())))
    }

    /// The largest sum of the absolute values of a row of integers, exactly: for a vector
    /// ‖x‖∞ = max |xi|. `None` if it does not fit a `u128`.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::{Matrix, mat};
    ///
    /// let a: Matrix<i8, 2, 2> = mat![-128, 1; -128, 2];
    /// assert_eq!(a.norm_inf_checked(), Some(130));
    /// ```
    #[inline]
    #[must_use]
    pub fn norm_inf_checked(&self) -> Option<u128>
    where
        T: Integer,
    {
        largest((0..M).map(|i| sum_of_sizes(self.columns.iter().map(|column| column[i]))))
    }
}

/// |x|
#[inline]
fn size<T: Integer>(x: T) -> u128 {
    x.sign_and_size().1
}

#[inline]
fn sum_of_sizes<T: Integer>(mut numbers: impl Iterator<Item = T>) -> Option<u128> {
    numbers.try_fold(0_u128, |sum, x| sum.checked_add(size(x)))
}

/// The largest number, if all fit.
#[inline]
fn largest(mut numbers: impl Iterator<Item = Option<u128>>) -> Option<u128> {
    numbers.try_fold(0, |largest, x| Some(x?.max(largest)))
}
