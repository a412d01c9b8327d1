//! How transforms are shown. Precision and sign apply to every number.

use core::fmt::{self, Display, Formatter};

use super::{Affine, Isometry2, Isometry3, Trs};
use crate::matrix::Vector;

/// As A + tᵀ.
///
/// # Examples
///
/// ```
/// use hadamard::geometry::Affine;
/// use hadamard::{mat, vector};
///
/// assert_eq!(Affine::new(mat![0, -1; 1, 0], vector![5, 7]).to_string(), "\
/// [0 -1]
/// [1  0] + [5 7]ᵀ");
/// ```
impl<T: Display + Copy, const N: usize> Display for Affine<T, N> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        self.linear.fmt(f)?;
        vector(f, " + ", &self.translation)
    }
}

/// As its parts.
///
/// # Examples
///
/// ```
/// use hadamard::geometry::Isometry2;
/// use hadamard::vector;
///
/// let a = Isometry2::from_translation(vector![5.0, 7.25]);
/// assert_eq!(format!("{a:.1}"), "R = 1.0+0.0i, t = [5.0 7.2]ᵀ");
/// ```
impl<T: Display + Copy> Display for Isometry2<T> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        f.write_str("R = ")?;
        self.rotation.fmt(f)?;
        vector(f, ", t = ", &self.translation)
    }
}

/// As its parts.
///
/// # Examples
///
/// ```
/// use hadamard::geometry::Isometry3;
/// use hadamard::vector;
///
/// let a = Isometry3::from_translation(vector![5.0, 6.0, 7.0]);
/// assert_eq!(a.to_string(), "R = 1+0i+0j+0k, t = [5 6 7]ᵀ");
/// ```
impl<T: Display + Copy> Display for Isometry3<T> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        f.write_str("R = ")?;
        self.rotation.fmt(f)?;
        vector(f, ", t = ", &self.translation)
    }
}

/// As its parts.
///
/// # Examples
///
/// ```
/// use hadamard::geometry::Trs;
///
/// assert_eq!(Trs::<f32>::IDENTITY.to_string(), "t = [0 0 0]ᵀ, R = 1+0i+0j+0k, s = [1 1 1]ᵀ");
/// ```
impl<T: Display + Copy> Display for Trs<T> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        vector(f, "t = ", &self.translation)?;
        f.write_str(", R = ")?;
        self.rotation.fmt(f)?;
        vector(f, ", s = ", &self.scale)
    }
}

/// A vector on one line, after some words.
fn vector<T: Display + Copy, const N: usize>(
    f: &mut Formatter<'_>,
    before: &str,
    x: &Vector<T, N>,
) -> fmt::Result {
    f.write_str(before)?;
    x.transpose().fmt(f)?;
    f.write_str("ᵀ")
}
