//! What can go wrong at run time.

use core::fmt;

/// A slice does not have as many elements as the matrix that it should fill.
///
/// # Examples
///
/// ```
/// use hadamard::Vector;
///
/// let error = Vector::<i32, 3>::try_from([1, 2].as_slice()).unwrap_err();
/// assert_eq!(error.to_string(), "a 3x1 matrix takes 3 elements, but the slice has 2");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "defmt-1", derive(defmt::Format))]
#[non_exhaustive]
pub struct LengthMismatch {
    /// The rows of the matrix.
    pub rows: usize,
    /// The columns of the matrix.
    pub columns: usize,
    /// The elements of the slice.
    pub found: usize,
}

impl fmt::Display for LengthMismatch {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let LengthMismatch { rows, columns, found } = *self;
        let (expected, plural) = (rows * columns, if rows * columns == 1 { "" } else { "s" });
        write!(
            f,
            "a {rows}x{columns} matrix takes {expected} element{plural}, but the slice has {found}"
        )
    }
}

impl core::error::Error for LengthMismatch {}

/// The matrix has no inverse, or none that this arithmetic can find.
///
/// # Examples
///
/// ```
/// use hadamard::mat;
///
/// let error = mat![1.0, 2.0; 2.0, 4.0].lu().unwrap_err();
/// assert_eq!(error.column, 1);
/// assert_eq!(error.to_string(), "the matrix is singular: column 1 has nothing to divide by");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "defmt-1", derive(defmt::Format))]
#[non_exhaustive]
pub struct Singular {
    /// The column, counted from zero, in which there was nothing to divide by:
    /// only zeros, or what is not a number.
    pub column: usize,
}

impl fmt::Display for Singular {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "the matrix is singular: column {} has nothing to divide by", self.column)
    }
}

impl core::error::Error for Singular {}

/// The matrix is not positive definite.
///
/// # Examples
///
/// ```
/// use hadamard::mat;
///
/// let error = mat![1.0, 2.0; 2.0, 1.0].cholesky().unwrap_err();
/// assert_eq!(error.column, 1);
/// assert_eq!(error.to_string(), "the matrix is not positive definite: the pivot of column 1 is not positive");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "defmt-1", derive(defmt::Format))]
#[non_exhaustive]
pub struct NotPositiveDefinite {
    /// The column, counted from zero, whose pivot is not positive: the leading
    /// square of one more row and column is not positive definite.
    pub column: usize,
}

impl fmt::Display for NotPositiveDefinite {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "the matrix is not positive definite: the pivot of column {} is not positive",
            self.column
        )
    }
}

impl core::error::Error for NotPositiveDefinite {}

/// An iteration did not converge: the matrix has elements that are infinite or
/// not numbers, or is the rare one for which the method fails.
///
/// # Examples
///
/// ```
/// use hadamard::mat;
///
/// let error = mat![1.0, f64::NAN; 0.0, 1.0].eigenvalues().unwrap_err();
/// assert_eq!(error.open, 2);
/// assert_eq!(error.to_string(), "the iteration did not converge: 2 values are still open");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "defmt-1", derive(defmt::Format))]
#[non_exhaustive]
pub struct NoConvergence {
    /// How many eigenvalues or singular values, counted from the first row of the
    /// matrix that is iterated on, were still open.
    pub open: usize,
}

impl fmt::Display for NoConvergence {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "the iteration did not converge: {} values are still open", self.open)
    }
}

impl core::error::Error for NoConvergence {}
