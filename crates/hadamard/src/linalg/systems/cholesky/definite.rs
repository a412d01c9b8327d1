//! The trait of elements that Cholesky's decomposition works with.

use super::factorise::factorise;
use crate::error::NotPositiveDefinite;
use crate::linalg::systems::pivot::{Elimination, Pivot};
use crate::matrix::Matrix;
use crate::scalar::{ComplexField, SquareRoot, square_of_product};

/// A number of which positive definite matrices have a Cholesky decomposition: a real or complex
/// number, or with the feature `num-dual-015` a dual number.
///
/// It is more than [`Pivot`], because there are square roots, and less than
/// [`ComplexField`](crate::ComplexField). A number type of your own has it by `ComplexField`; there
/// is nothing here to implement or to call.
#[cfg_attr(
    feature = "num-complex-04",
    diagnostic::on_unimplemented(
        message = "`{Self}` is neither a real nor a complex number type: this needs floats as elements, in generic code `T: ComplexField`"
    )
)]
#[cfg_attr(
    not(feature = "num-complex-04"),
    diagnostic::on_unimplemented(
        message = "`{Self}` is neither a real nor a complex number type: this needs floats as elements, complex ones with the feature `num-complex-04`, in generic code `T: ComplexField`"
    )
)]
#[diagnostic::on_unimplemented(
    label = "the elements are `{Self}`",
    note = "convert the elements first, for example with `.cast::<f64>()`"
)]
#[cfg_attr(
    feature = "wide-1",
    diagnostic::on_unimplemented(
        note = "lanes do not choose one pivot: `a.unpack()` has one matrix for each lane"
    )
)]
pub trait Definite: Pivot + Elimination<Real: SquareRoot> {
    /// Replaces A by its factor L, with zeros above the diagonal.
    #[doc(hidden)]
    fn factorise<const N: usize>(a: &mut Matrix<Self, N, N>) -> Result<(), NotPositiveDefinite>;

    /// The square of a product. Floats do not overflow or underflow on the way.
    #[doc(hidden)]
    fn square_of_product(factors: impl Iterator<Item = Self::Real> + Clone) -> Self::Real;
}

#[diagnostic::do_not_recommend]
impl<T: ComplexField> Definite for T {
    #[inline]
    fn factorise<const N: usize>(a: &mut Matrix<T, N, N>) -> Result<(), NotPositiveDefinite> {
        factorise(a)
    }

    #[inline]
    fn square_of_product(factors: impl Iterator<Item = T::Real> + Clone) -> T::Real {
        square_of_product(factors)
    }
}
