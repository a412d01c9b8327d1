//! Affine maps as translation, rotation and scale.

use core::fmt;

use super::Trs;
use crate::geometry::transform::orientation::is_mirrored;
use crate::geometry::{Affine, Rotation3, limits};
use crate::matrix::{Matrix, Vector};
use crate::scalar::Real;

/// An affine map is sheared: its axes are no longer at right angles. So it has no translation,
/// rotation and scale. Also if an element, or the length of an axis, is infinite or NaN.
///
/// # Examples
///
/// ```
/// use hadamard::geometry::{Affine, Sheared};
/// use hadamard::mat;
///
/// let shear = Affine::from_linear(mat![1.0, 1.0, 0.0; 0.0, 1.0, 0.0; 0.0, 0.0, 1.0]);
/// assert_eq!(shear.to_trs(), Err(Sheared));
/// assert_eq!(
///     Sheared.to_string(),
///     "the axes of the map are not at right angles, or not finite: it has no rotation and scale"
/// );
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "defmt-1", derive(defmt::Format))]
pub struct Sheared;

impl fmt::Display for Sheared {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the axes of the map are not at right angles, or not finite: it has no rotation and scale")
    }
}

impl core::error::Error for Sheared {}

impl<T: Real> Affine<T, 3> {
    /// The translation, rotation and scale that make this map.
    ///
    /// The scales are the lengths of the columns of A, all three negated if the determinant is
    /// negative. So a map that mirrors x alone becomes (-, -, -) and half a turn about x: the map
    /// is kept, the numbers are not. Where a scale is zero, its axis is set at right angles to the
    /// others.
    ///
    /// # Errors
    ///
    /// [`Sheared`] if the cosine of the angle between two columns is beyond 1e-5 (`f64`: 1e-13): a
    /// chain of twenty rotations and uniform scales has 8e-7.
    /// [`to_trs_within`](Self::to_trs_within) takes another limit, and [`Trs::nearest`] any map.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::geometry::{Affine, Sheared, Trs};
    /// use hadamard::{mat, vector};
    ///
    /// let linear = mat![2.0, 0.0, 0.0; 0.0, 0.0, 0.0; 0.0, 0.0, 3.0];
    /// let flat = Affine::new(linear, vector![5.0, 6.0, 7.0]);
    /// let trs = flat.to_trs()?;
    /// assert_eq!(trs.scale, vector![2.0, 0.0, 3.0]);
    /// assert_eq!(trs.to_affine(), flat);
    /// # Ok::<(), Sheared>(())
    /// ```
    #[inline]
    #[doc(alias = "decompose")]
    #[doc(alias = "to_scale_rotation_translation")]
    pub fn to_trs(&self) -> Result<Trs<T>, Sheared> {
        self.to_trs_within(limits::orthonormal())
    }

    /// The translation, rotation and scale that make this map, up to a shear: see
    /// [`to_trs`](Self::to_trs).
    ///
    /// The limit is the largest cosine of an angle between two columns of A. The scales are those
    /// of the columns also where they are not at right angles.
    ///
    /// # Errors
    ///
    /// [`Sheared`] if a cosine is beyond `limit`.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::geometry::{Affine, Sheared};
    /// use hadamard::mat;
    ///
    /// let nearly = Affine::from_linear(mat![1.0, 0.001, 0.0; 0.0, 1.0, 0.0; 0.0, 0.0, 1.0]);
    /// assert_eq!(nearly.to_trs(), Err(Sheared));
    /// assert!(nearly.to_trs_within(0.01).is_ok());
    /// ```
    #[inline]
    pub fn to_trs_within(&self, limit: T) -> Result<Trs<T>, Sheared> {
        let [x, y, z] = self.linear.columns;
        // Of each column, and of each with the next one.
        let (mut squared, mut products) = ([T::ZERO; 3], [T::ZERO; 3]);
        for k in 0..3 {
            let row = [x[k], y[k], z[k]];
            for i in 0..3 {
                squared[i] = squared[i] + row[i] * row[i];
                products[i] = products[i] + row[i] * row[(i + 1) % 3];
            }
        }
        let lengths = squared.map(T::sqrt);
        let (mut is_safe, mut is_right) = (true, true);
        for i in 0..3 {
            is_safe &= squared[i] >= least_square() && squared[i] <= T::MAX;
            is_right &= products[i].abs() <= limit * (lengths[i] * lengths[(i + 1) % 3]);
        }
        let (axes, lengths) = if is_safe {
            if !is_right {
                return Err(Sheared);
            }
            let factors = lengths.map(|length| T::ONE / length);
            // The cross product of two is the third, or points the other way.
            let volume = (x[1] * y[2] - x[2] * y[1]) * (z[0] * factors[2])
                + (x[2] * y[0] - x[0] * y[2]) * (z[1] * factors[2])
                + (x[0] * y[1] - x[1] * y[0]) * (z[2] * factors[2]);
            let sign = T::ONE.copysign(volume);
            let factors = factors.map(|factor| factor * sign);
            let axis = |x: [T; 3], factor| [x[0] * factor, x[1] * factor, x[2] * factor];
            let axes = [axis(x, factors[0]), axis(y, factors[1]), axis(z, factors[2])];
            (axes, lengths.map(|length| length * sign))
        } else {
            self.axes_at_any_scale(limit)?
        };
        Ok(Trs {
            translation: self.translation,
            rotation: Rotation3::of_orthonormal(&Matrix::from_columns(axes)),
            scale: Matrix::from_columns([lengths]),
        })
    }

    /// The axes of the rotation and the scales, where a square leaves the range, or an axis has no
    /// length.
    #[cold]
    #[inline(never)]
    fn axes_at_any_scale(&self, limit: T) -> Result<([[T; 3]; 3], [T; 3]), Sheared> {
        let columns = self.linear.columns.map(|column| Matrix::from_columns([column]));
        let lengths = columns.map(|column| column.norm());
        let [x, y, z] = &completed(columns.map(|column| column.normalize()), lengths);
        // Not so for NaN.
        let is_right = [x.dot(y), y.dot(z), z.dot(x)].iter().all(|cosine| cosine.abs() <= limit);
        if !is_right || lengths.iter().any(|length| !length.is_finite()) {
            return Err(Sheared);
        }
        let sign = T::ONE.copysign(x.cross(y).dot(z));
        let axes = [x.columns[0], y.columns[0], z.columns[0]];
        Ok((axes.map(|axis| axis.map(|x| x * sign)), lengths.map(|length| length * sign)))
    }
}

/// Squares below this one lose digits, or have products that do.
#[inline]
fn least_square<T: Real>() -> T {
    T::MIN_POSITIVE / (T::EPSILON * T::EPSILON)
}

impl<T: Real> Trs<T> {
    /// The translation, rotation and scale of any map, sheared ones too: with the rotation that is
    /// nearest to A, and the scales that are best for it.
    ///
    /// A = Q S is the polar decomposition, with a symmetric S (Shoemake and Duff, "Matrix animation
    /// and polar decomposition", 1992). If the determinant is negative, Q and S are those of -A,
    /// and the scales are negated. The scales are the diagonal of S, the diagonal matrix nearest to
    /// S. For a map that is neither sheared nor flat, they are those of [`Affine::to_trs`], up to
    /// rounding. `None` if an element is infinite or NaN.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::geometry::{Affine, Trs};
    /// use hadamard::{mat, vector};
    ///
    /// let symmetric = Affine::from_linear(mat![2.0, 0.5, 0.0; 0.5, 3.0, 0.0; 0.0, 0.0, 4.0]);
    /// let trs = Trs::nearest(&symmetric).unwrap();
    /// assert!(trs.scale.distance(vector![2.0, 3.0, 4.0]) < 1e-14);
    /// ```
    #[must_use]
    #[doc(alias = "polar")]
    pub fn nearest(map: &Affine<T, 3>) -> Option<Self> {
        let is_mirrored = is_mirrored(&map.linear);
        let linear = if is_mirrored { -map.linear } else { map.linear };
        let rotation = Rotation3::nearest(&linear)?;
        let turned_back = rotation.inverse() * linear;
        let scale = turned_back.diagonal();
        Some(Trs {
            translation: map.translation,
            rotation,
            scale: if is_mirrored { -scale } else { scale },
        })
    }
}

/// The axes, with right-handed ones in place of those whose length is zero.
#[cold]
fn completed<T: Real>(axes: [Vector<T, 3>; 3], lengths: [T; 3]) -> [Vector<T, 3>; 3] {
    let [x, y, z] = axes;
    match lengths.map(|length| length == T::ZERO) {
        [true, false, false] => [y.cross(z).normalize(), y, z],
        [false, true, false] => [x, z.cross(x).normalize(), z],
        [false, false, true] => [x, y, x.cross(y).normalize()],
        [false, true, true] => {
            let [y, z] = others(&x);
            [x, y, z]
        }
        [true, false, true] => {
            let [z, x] = others(&y);
            [x, y, z]
        }
        [true, true, false] => {
            let [x, y] = others(&z);
            [x, y, z]
        }
        [true, true, true] => [Vector::X, Vector::Y, Vector::Z],
        [false, false, false] => axes,
    }
}

/// Two axes that make a right-handed system with one that comes before them, around the circle.
fn others<T: Real>(axis: &Vector<T, 3>) -> [Vector<T, 3>; 2] {
    let [a, b, _] = axis.orthonormal_basis().columns.map(|column| Matrix::from_columns([column]));
    [a, b]
}
