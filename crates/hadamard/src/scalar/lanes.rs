//! Several numbers in one.

use super::{Field, Real};

/// `K` real numbers side by side, which are computed with at once.
///
/// As the elements of a matrix they make `K` matrices of the same shape, one per lane:
/// [`pack`](crate::Matrix::pack) and [`unpack`](crate::Matrix::unpack) put them together and
/// take them apart. The same operation on thousands of small matrices is so faster than one
/// after another, and each lane gets the bits that its matrix alone would get.
///
/// Lanes have the operators and what needs no comparison of elements: everything from
/// [`transpose`](crate::Matrix::transpose) to [`kron`](crate::Matrix::kron). They have
/// [`norm`](crate::Matrix::norm), [`normalize`](crate::Matrix::normalize),
/// [`determinant`](crate::Matrix::determinant), [`adjugate`](crate::Matrix::adjugate) and
/// [`inverse`](crate::Matrix::inverse) as well; lanes for which plain formulas do not do are
/// computed one after another. There is no order, so no `max_element`, and no decomposition:
/// its pivots differ from lane to lane. Other functions of the elements go through
/// [`map`](crate::Matrix::map): `a.map(f32x8::exp)`.
///
/// With the feature `wide-1`, these are the types of wide 1 from `f32x4` to `f64x8`.
/// Implement it for lanes of your own together with [`Scalar`](crate::Scalar) and [`Field`].
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not known as {K} numbers side by side",
    label = "the elements are `{Self}`",
    note = "enable the feature `wide-1` for the types of wide, such as `f32x8`"
)]
pub trait Lanes<const K: usize>: Field {
    /// The type of a number.
    type Element: Real;

    /// These numbers, the first in the first lane.
    #[must_use]
    fn from_lanes(lanes: [Self::Element; K]) -> Self;

    /// The numbers in the lanes.
    #[must_use]
    fn to_lanes(self) -> [Self::Element; K];

    /// The absolute values.
    #[must_use]
    fn abs(self) -> Self;

    /// The larger number in each lane; either, if one is NaN.
    #[must_use]
    fn max(self, rhs: Self) -> Self;

    /// The square roots, correctly rounded.
    #[must_use]
    fn sqrt(self) -> Self;
}
