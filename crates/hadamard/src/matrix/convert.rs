//! To and from arrays and slices.

use super::{Matrix, Vector};
use crate::error::LengthMismatch;

impl<T, const M: usize, const N: usize> Matrix<T, M, N> {
    /// The elements, one column after another.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::mat;
    ///
    /// assert_eq!(mat![1, 2, 3; 4, 5, 6].as_slice(), [1, 4, 2, 5, 3, 6]);
    /// ```
    #[inline]
    #[must_use]
    pub fn as_slice(&self) -> &[T] {
        self.columns.as_flattened()
    }

    /// The elements as a mutable slice, one column after another.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::mat;
    ///
    /// let mut a = mat![3, 1; 2, 4];
    /// a.as_mut_slice().sort();
    /// assert_eq!(a, mat![1, 3; 2, 4]);
    /// ```
    #[inline]
    #[must_use]
    pub fn as_mut_slice(&mut self) -> &mut [T] {
        self.columns.as_flattened_mut()
    }

    /// The columns as arrays: `to_columns()[j][i]` is the element in row `i`,
    /// column `j`.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::mat;
    ///
    /// assert_eq!(mat![1, 2, 3; 4, 5, 6].to_columns(), [[1, 4], [2, 5], [3, 6]]);
    /// ```
    #[inline]
    #[must_use]
    pub const fn to_columns(self) -> [[T; M]; N]
    where
        T: Copy,
    {
        self.columns
    }

    /// The rows as arrays: `to_rows()[i][j]` is the element in row `i`,
    /// column `j`.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::mat;
    ///
    /// assert_eq!(mat![1, 2, 3; 4, 5, 6].to_rows(), [[1, 2, 3], [4, 5, 6]]);
    /// ```
    #[inline]
    #[must_use]
    pub const fn to_rows(self) -> [[T; N]; M]
    where
        T: Copy,
    {
        Matrix::from_rows(self.columns).columns
    }
}

impl<T, const N: usize> From<[T; N]> for Vector<T, N> {
    #[inline]
    fn from(elements: [T; N]) -> Self {
        Matrix::from_columns([elements])
    }
}

impl<T, const N: usize> From<Vector<T, N>> for [T; N] {
    #[inline]
    fn from(vector: Vector<T, N>) -> Self {
        let [elements] = vector.columns;
        elements
    }
}

/// The elements, one column after another, as [`as_slice`](Matrix::as_slice) has them: for
/// functions that take `impl AsRef<[T]>`.
impl<T, const M: usize, const N: usize> AsRef<[T]> for Matrix<T, M, N> {
    #[inline]
    fn as_ref(&self) -> &[T] {
        self.as_slice()
    }
}

/// The elements as a mutable slice, one column after another, as
/// [`as_mut_slice`](Matrix::as_mut_slice) has them.
impl<T, const M: usize, const N: usize> AsMut<[T]> for Matrix<T, M, N> {
    #[inline]
    fn as_mut(&mut self) -> &mut [T] {
        self.as_mut_slice()
    }
}

/// The columns as arrays.
impl<T, const M: usize, const N: usize> AsRef<[[T; M]; N]> for Matrix<T, M, N> {
    #[inline]
    fn as_ref(&self) -> &[[T; M]; N] {
        &self.columns
    }
}

/// The columns as mutable arrays.
impl<T, const M: usize, const N: usize> AsMut<[[T; M]; N]> for Matrix<T, M, N> {
    #[inline]
    fn as_mut(&mut self) -> &mut [[T; M]; N] {
        &mut self.columns
    }
}

/// `length: a type and a name for each element;`
macro_rules! tuples {
    ($($N:literal: $($T:ident $x:ident)*;)*) => {$(
        impl<T> From<($($T,)*)> for Vector<T, $N> {
            #[inline]
            fn from(($($x,)*): ($($T,)*)) -> Self {
                Matrix::from_columns([[$($x),*]])
            }
        }

        impl<T> From<Vector<T, $N>> for ($($T,)*) {
            #[inline]
            fn from(vector: Vector<T, $N>) -> Self {
                let [[$($x),*]] = vector.columns;
                ($($x,)*)
            }
        }
    )*};
}

tuples! {
    2: T x T y;
    3: T x T y T z;
    4: T x T y T z T w;
}

/// Fills a matrix from a slice, one column after another.
///
/// # Errors
///
/// Returns [`LengthMismatch`] unless the slice has exactly `M * N` elements.
///
/// # Examples
///
/// ```
/// use hadamard::{Matrix, mat};
///
/// let samples = vec![1, 4, 2, 5, 3, 6];
/// let a: Matrix<i32, 2, 3> = samples.as_slice().try_into()?;
/// assert_eq!(a, mat![1, 2, 3; 4, 5, 6]);
///
/// let error = Matrix::<i32, 2, 2>::try_from(&samples[..]).unwrap_err();
/// assert_eq!(error.to_string(), "a 2x2 matrix takes 4 elements, but the slice has 6");
/// # Ok::<(), hadamard::LengthMismatch>(())
/// ```
impl<T: Copy, const M: usize, const N: usize> TryFrom<&[T]> for Matrix<T, M, N> {
    type Error = LengthMismatch;

    #[inline]
    fn try_from(slice: &[T]) -> Result<Self, LengthMismatch> {
        if slice.len() == M * N {
            Ok(Self::from_fn(|i, j| slice[j * M + i]))
        } else {
            Err(LengthMismatch { rows: M, columns: N, found: slice.len() })
        }
    }
}

/// Fills a matrix from a `Vec`, one column after another. As `Matrix::try_from(&v[..])`.
///
/// # Errors
///
/// Returns [`LengthMismatch`] unless there are exactly `M * N` elements.
///
/// # Examples
///
/// ```
/// use hadamard::{Matrix, mat};
///
/// let a = Matrix::<i32, 2, 3>::try_from(vec![1, 4, 2, 5, 3, 6])?;
/// assert_eq!(a, mat![1, 2, 3; 4, 5, 6]);
/// # Ok::<(), hadamard::LengthMismatch>(())
/// ```
#[cfg(feature = "std")]
impl<T: Copy, const M: usize, const N: usize> TryFrom<std::vec::Vec<T>> for Matrix<T, M, N> {
    type Error = LengthMismatch;

    #[inline]
    fn try_from(elements: std::vec::Vec<T>) -> Result<Self, LengthMismatch> {
        Self::try_from(&elements[..])
    }
}
