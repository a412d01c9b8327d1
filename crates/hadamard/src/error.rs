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
        let expected = rows.saturating_mul(columns);
        let plural = if expected == 1 { "" } else { "s" };
        write!(
            f,
            "a {rows}x{columns} matrix takes {expected} element{plural}, but the slice has {found}"
        )
    }
}

impl core::error::Error for LengthMismatch {}

/// Elimination cannot go on. LU, LDLᵀ, `solve` and `inverse` return this error.
///
/// Columns count from zero.
///
/// # Examples
///
/// ```
/// use hadamard::{EliminationError, mat};
///
/// let error = mat![1.0, 2.0; 2.0, 4.0].lu().unwrap_err();
/// assert_eq!(error, EliminationError::Singular { column: 1 });
/// assert_eq!(
///     error.to_string(),
///     "the matrix is singular, or rounded to one: column 1 has nothing to divide by"
/// );
/// assert_eq!(mat![2].inverse(), Err(EliminationError::NotInteger));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "defmt-1", derive(defmt::Format))]
#[non_exhaustive]
pub enum EliminationError {
    /// The columns of the matrix are dependent, exactly or after rounding: in this column,
    /// elimination finds only zeros to divide by. For integers the test is exact.
    Singular {
        /// The first column without a divisor.
        column: usize,
    },
    /// Elimination meets an infinite number or NaN. It is in the matrix, or comes from an
    /// overflow on the way.
    NotFinite {
        /// The first column with such a number.
        column: usize,
    },
    /// LDLᵀ does not exchange rows, so it must divide by the diagonal, and finds a zero
    /// there. The matrix itself may be regular: [`lu`](crate::Matrix::lu) exchanges rows.
    NoPivot {
        /// The column of the zero.
        column: usize,
    },
    /// A complex matrix for LDLᴴ is not Hermitian: its diagonal is not real.
    NotHermitian {
        /// The first column whose element on the diagonal has an imaginary part.
        column: usize,
    },
    /// A matrix of integers has no inverse whose elements are integers: its determinant is
    /// neither 1 nor -1.
    NotInteger,
    /// A fixed-point number or an integer overflows its type, in the result or on the way to
    /// it.
    Overflow {
        /// The first column, of the matrix or of the result, with an overflow.
        column: usize,
    },
}

impl fmt::Display for EliminationError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (what, column, detail) = match *self {
            EliminationError::Singular { column } => (
                "the matrix is singular, or rounded to one: column ",
                column,
                " has nothing to divide by",
            ),
            EliminationError::NotFinite { column } => {
                ("elimination meets an infinite number or NaN in column ", column, "")
            }
            EliminationError::NoPivot { column } => {
                ("LDL would divide by zero in column ", column, ": LU exchanges rows instead")
            }
            EliminationError::NotHermitian { column } => {
                ("the matrix is not Hermitian: the diagonal is not real in column ", column, "")
            }
            EliminationError::NotInteger => {
                return f.write_str("the matrix has no inverse among integers");
            }
            EliminationError::Overflow { column } => {
                ("a number in column ", column, " is too large for its type")
            }
        };
        write!(f, "{what}{column}{detail}")
    }
}

impl core::error::Error for EliminationError {}

/// The matrix is not positive definite.
///
/// # Examples
///
/// ```
/// use hadamard::mat;
///
/// let error = mat![1.0, 2.0; 2.0, 1.0].cholesky().unwrap_err();
/// assert_eq!(error.column, 1);
/// let why = "the pivot of column 1 is not a finite positive number";
/// assert_eq!(error.to_string(), format!("the matrix is not positive definite: {why}"));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "defmt-1", derive(defmt::Format))]
#[non_exhaustive]
pub struct NotPositiveDefinite {
    /// The column, counted from zero, whose pivot is negative, zero, infinite, NaN or not real.
    /// The block of the first `column + 1` rows and columns is not positive definite.
    pub column: usize,
}

impl fmt::Display for NotPositiveDefinite {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "the matrix is not positive definite: the pivot of column {} is not a finite positive number",
            self.column
        )
    }
}

impl core::error::Error for NotPositiveDefinite {}

/// An iteration did not converge. The matrix has infinite elements or NaN, or
/// it is one of the rare matrices for which the method fails.
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
    /// How many eigenvalues or singular values the iteration has not found. They belong to the
    /// first rows of the matrix that it works on.
    pub open: usize,
}

impl fmt::Display for NoConvergence {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (open, are) = (self.open, if self.open == 1 { "value is" } else { "values are" });
        write!(f, "the iteration did not converge: {open} {are} still open")
    }
}

impl core::error::Error for NoConvergence {}
