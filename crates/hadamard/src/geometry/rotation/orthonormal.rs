//! A direction at right angles to another one.

use crate::scalar::Real;

/// A unit vector at right angles to a unit vector.
///
/// Duff et al., "Building an Orthonormal Basis, Revisited", 2017.
#[inline]
pub(super) fn any_orthonormal<T: Real>([x, y, z]: [T; 3]) -> [T; 3] {
    let sign = T::ONE.copysign(z);
    let a = -T::ONE / (sign + z);
    [x * y * a, sign + y * y * a, -y]
}
