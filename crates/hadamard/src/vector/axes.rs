//! Unit vectors along the axes.

use crate::matrix::{Matrix, Vector};
use crate::scalar::Scalar;

/// The vector with a one as element `i` and zeros elsewhere.
const fn along<T: Scalar, const N: usize>(i: usize) -> Vector<T, N> {
    assert!(
        i < N,
        "there is no such axis: the vector is too short for this one of `X`, `Y`, `Z` and `W`"
    );
    let mut out = Matrix::ZERO;
    out.columns[0][i] = T::ONE;
    out
}

impl<T: Scalar, const N: usize> Vector<T, N> {
    /// The unit vector along the first axis, (1, 0, 0, …).
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::{Vector, vector};
    ///
    /// assert_eq!(Vector::X, vector![1, 0, 0]);
    /// assert_eq!(Vector::<i32, 3>::X.cross(Vector::Y), Vector::Z);
    /// ```
    pub const X: Self = along(0);

    /// The unit vector along the second axis, (0, 1, 0, …).
    ///
    /// The compiler checks that there is such an axis when it builds the program,
    /// also for [`Z`](Self::Z) and [`W`](Self::W).
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::{Vector, vector};
    ///
    /// assert_eq!(Vector::Y, vector![0, 1, 0]);
    /// ```
    pub const Y: Self = along(1);

    /// The unit vector along the third axis, (0, 0, 1, …).
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::{Vector, vector};
    ///
    /// assert_eq!(Vector::Z, vector![0, 0, 1]);
    /// ```
    pub const Z: Self = along(2);

    /// The unit vector along the fourth axis, (0, 0, 0, 1, …).
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::{Vector, vector};
    ///
    /// assert_eq!(Vector::W, vector![0, 0, 0, 1]);
    /// ```
    pub const W: Self = along(3);
}
