//! What lenses have in common: where on the image something appears.

use super::clip_space::{ClipSpace, upwards};
use crate::scalar::{Field, Real};

/// The image of a lens: x to the right has the device coordinate `scale` x - `center`, and so has y
/// upwards. For a perspective lens, x and y are divided by the distance first.
#[derive(Clone, Copy, Debug, PartialEq)]
#[cfg_attr(feature = "defmt-1", derive(defmt::Format))]
pub(super) struct Image<T> {
    pub(super) scale: [T; 2],
    pub(super) center: [T; 2],
}

impl<T: Field> Image<T> {
    /// From x[0] to x[1] and from y[0] to y[1].
    #[inline]
    pub(super) fn from_edges(x: [T; 2], y: [T; 2]) -> Self {
        let two = T::ONE + T::ONE;
        let (width, height) = (x[1] - x[0], y[1] - y[0]);
        Image {
            scale: [two / width, two / height],
            center: [(x[0] + x[1]) / width, (y[0] + y[1]) / height],
        }
    }

    /// Device coordinates of x and y.
    #[inline]
    pub(super) fn project<C: ClipSpace>(&self, x: T, y: T) -> [T; 2] {
        let y = self.scale[1] * y - self.center[1];
        [self.scale[0] * x - self.center[0], upwards::<C, _>(y)]
    }

    /// x and y at device coordinates.
    #[inline]
    pub(super) fn unproject<C: ClipSpace>(&self, [x, y]: [T; 2]) -> [T; 2] {
        let y = upwards::<C, _>(y);
        [(x + self.center[0]) / self.scale[0], (y + self.center[1]) / self.scale[1]]
    }

    /// The image moved in device coordinates.
    #[inline]
    pub(super) fn moved<C: ClipSpace>(self, [x, y]: [T; 2]) -> Self {
        let center = [self.center[0] - x, self.center[1] - upwards::<C, _>(y)];
        Image { center, ..self }
    }
}

impl<T: Real> Image<T> {
    /// The image of a lens that does not exist.
    pub(super) const NAN: Self = Image { scale: [T::NAN; 2], center: [T::NAN; 2] };

    /// The image with the axis in its middle, if the scales are positive.
    #[inline]
    pub(super) fn centered(scale: [T; 2]) -> Self {
        let is_positive = scale.iter().all(|&scale| scale > T::ZERO);
        if is_positive { Image { scale, center: [T::ZERO; 2] } } else { Self::NAN }
    }

    /// Whether all numbers are finite and no scale is zero.
    #[inline]
    pub(super) fn is_valid(&self) -> bool {
        let is_wide = self.scale.iter().all(|&scale| scale != T::ZERO && scale.is_finite());
        is_wide && self.center.iter().all(|&center| center.is_finite())
    }
}
