//! Several numbers in one.

use super::{Field, Real};

/// `K` real numbers in one, such as `f32x8`: an operation computes all of them at once.
///
/// A matrix of such elements is `K` matrices of the same shape, one per lane.
/// [`pack`](crate::Matrix::pack) puts them together and [`unpack`](crate::Matrix::unpack)
/// takes them apart. For the same operation on thousands of small matrices, this can be faster
/// than one matrix after another. Each lane has the bits that its matrix alone would have.
///
/// These elements have the operators and all functions that compare no elements, such as
/// [`transpose`](crate::Matrix::transpose) and [`kron`](crate::Matrix::kron). They also have
/// [`norm`](crate::Matrix::norm), [`normalize`](crate::Matrix::normalize),
/// [`determinant`](crate::Matrix::determinant), [`adjugate`](crate::Matrix::adjugate) and
/// [`inverse`](crate::Matrix::inverse). If the plain formula is not safe for one of the
/// lanes, these compute the lanes one after another. There is no order, so no `max_element`.
/// There are no decompositions, because their pivots differ from lane to lane. For other
/// functions of the elements, write [`map`](crate::Matrix::map): `a.map(f32x8::exp)`.
///
/// With the feature `wide-1`, the types of wide 1 from `f32x4` to `f64x8` implement it.
/// Implement it for a type of your own together with [`Scalar`](crate::Scalar) and
/// [`Field`].
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not known as {K} numbers side by side",
    label = "the elements are `{Self}`",
    note = "enable the feature `wide-1` for the types of wide, such as `f32x8`"
)]
pub trait Lanes<const K: usize>: Field {
    /// The type of the number in a lane.
    type Element: Real;

    /// Puts one number into each lane, the first into the first lane.
    #[must_use]
    fn from_lanes(lanes: [Self::Element; K]) -> Self;

    /// The numbers in the lanes.
    #[must_use]
    fn to_lanes(self) -> [Self::Element; K];

    /// The absolute values.
    #[must_use]
    fn abs(self) -> Self;

    /// The larger number in each lane. If one is NaN, the result is either of the two.
    #[must_use]
    fn max(self, rhs: Self) -> Self;

    /// The square roots, correctly rounded.
    #[must_use]
    fn sqrt(self) -> Self;
}

/// Hands the types of wide to a macro, with the type of a lane and the number of lanes.
#[cfg(feature = "wide-1")]
macro_rules! for_each_lanes {
    ($macro:ident) => {
        $macro! {
            f32x4: f32 x 4;
            f32x8: f32 x 8;
            f32x16: f32 x 16;
            f64x2: f64 x 2;
            f64x4: f64 x 4;
            f64x8: f64 x 8;
        }
    };
}

#[cfg(feature = "wide-1")]
pub(crate) use for_each_lanes;
