//! How quaternions and rotations are shown.

use core::fmt::{self, Display, Formatter};

use super::{Quaternion, Rotation2, Rotation3};

/// Shows `w+xi+yj+zk`. The precision (`{:.2}`) applies to every number, and `{:+}` gives the
/// first one a sign as well.
///
/// # Examples
///
/// ```
/// use hadamard::geometry::Quaternion;
///
/// let q = Quaternion::from_wxyz(1.0, -2.5, 0.0, 4.0);
/// assert_eq!(q.to_string(), "1-2.5i+0j+4k");
/// assert_eq!(format!("{q:.2}"), "1.00-2.50i+0.00j+4.00k");
/// ```
impl<T: Display> Display for Quaternion<T> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        write_sum(f, [(&self.w, ""), (&self.x, "i"), (&self.y, "j"), (&self.z, "k")])
    }
}

/// Shows its quaternion.
///
/// # Examples
///
/// ```
/// use hadamard::geometry::Rotation3;
///
/// assert_eq!(Rotation3::<f64>::IDENTITY.to_string(), "1+0i+0j+0k");
/// ```
impl<T: Display> Display for Rotation3<T> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        self.quaternion.fmt(f)
    }
}

/// Shows its complex number, `cos φ + i sin φ`.
///
/// # Examples
///
/// ```
/// use hadamard::geometry::Rotation2;
///
/// assert_eq!(Rotation2::from_complex(3.0, -4.0).unwrap().to_string(), "0.6-0.8i");
/// ```
impl<T: Display> Display for Rotation2<T> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        write_sum(f, [(&self.cos, ""), (&self.sin, "i")])
    }
}

/// Writes the sum of numbers times units, with signs for plus.
fn write_sum<T: Display, const N: usize>(
    f: &mut Formatter<'_>,
    terms: [(&T, &str); N],
) -> fmt::Result {
    let mut has_sign = f.sign_plus();
    for (x, unit) in terms {
        match (has_sign, f.precision()) {
            (false, None) => write!(f, "{x}{unit}")?,
            (false, Some(p)) => write!(f, "{x:.p$}{unit}")?,
            (true, None) => write!(f, "{x:+}{unit}")?,
            (true, Some(p)) => write!(f, "{x:+.p$}{unit}")?,
        }
        has_sign = true;
    }
    Ok(())
}
