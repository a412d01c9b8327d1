//! The trait of elements that elimination works with.

use core::num::NonZeroU32;

use crate::error::EliminationError;
use crate::matrix::Matrix;
use crate::scalar::{Field, Signed};

/// A number that elimination can divide by: a real or complex number, or with the feature `fixed-1`
/// a signed fixed-point number.
///
/// LU, LDLᵀ and triangular systems need no more than this. It is less than
/// [`ComplexField`](crate::ComplexField): no square roots and no infinities. `T::Real` is the type
/// of the real parts. A number type of your own has it by `ComplexField`; there is nothing here to
/// implement or to call.
#[cfg_attr(
    feature = "num-complex-04",
    diagnostic::on_unimplemented(
        message = "`{Self}` is neither a real nor a complex number type: this needs floats as elements, as `a.cast::<f64>()` has, in generic code `T: ComplexField`"
    )
)]
#[cfg_attr(
    not(feature = "num-complex-04"),
    diagnostic::on_unimplemented(
        message = "`{Self}` is neither a real nor a complex number type: this needs floats as elements, as `a.cast::<f64>()` has, complex ones with the feature `num-complex-04`, in generic code `T: ComplexField`"
    )
)]
#[diagnostic::on_unimplemented(
    label = "the elements are `{Self}`",
    note = "convert the elements first, for example with `.cast::<f64>()`"
)]
#[cfg_attr(
    feature = "fixed-1",
    diagnostic::on_unimplemented(
        note = "a signed fixed-point type takes part if it can hold 1: `I1F15` cannot, and has the operators, sums and wide products"
    )
)]
#[cfg_attr(
    feature = "wide-1",
    diagnostic::on_unimplemented(
        note = "lanes do not choose one pivot: `a.unpack()` has one matrix for each lane"
    )
)]
pub trait Pivot: Elimination {}

#[diagnostic::do_not_recommend]
impl<T: Elimination> Pivot for T {}

/// What elimination asks of a [`Pivot`].
///
/// A trait of its own, which is not exported: many of its functions have the names of those of
/// [`ComplexField`](crate::ComplexField), and `z.conjugate()` would be ambiguous where both
/// traits are imported.
pub trait Elimination: Field {
    /// The type of the real parts.
    type Real: Field + Signed;

    fn from_real(real: Self::Real) -> Self;
    fn real(self) -> Self::Real;
    fn is_real(self) -> bool;
    fn is_finite(self) -> bool;
    fn conjugate(self) -> Self;
    fn scale(self, factor: Self::Real) -> Self;
    fn divide(self, divisor: Self) -> Self;

    /// The error of elimination that meets a number that is not finite in a column.
    #[inline]
    fn not_finite(column: usize) -> EliminationError {
        EliminationError::NotFinite { column }
    }

    /// |re| + |im|: as good as the modulus to compare by, and without a root.
    fn size(self) -> Self::Real;

    /// Whether x = A⁻¹ b has rounding errors only. The smallest |re| + |im| of a pivot is
    /// `pivot`. Its sum over U is `sum`, over b `right`. The first element of x is computed
    /// last: an infinity or NaN in the others reaches it.
    #[inline]
    fn is_safe(_pivot: Self::Real, _sum: Self::Real, _right: Self::Real, _first: Self) -> bool {
        true
    }

    /// Makes a right side smaller after substitution has overflowed. Takes more steps than those
    /// that did not help `before`, and returns their number, or gives up and returns 0.
    #[inline]
    fn shrink<const N: usize>(
        _b: &mut [Self; N],
        _before: Option<NonZeroU32>,
    ) -> Option<NonZeroU32> {
        None
    }

    /// Makes the solution larger by the same number of steps.
    #[inline]
    fn enlarge<const N: usize>(_x: &mut [Self; N], _steps: NonZeroU32) {}

    /// The product of a diagonal, negated after each factor whose flag is set. Floats do not
    /// overflow or underflow on the way.
    fn product(factors: impl Iterator<Item = (Self, bool)> + Clone) -> Self;

    /// Writes A⁻¹ from the factors of P A = L U, after floats have overflowed on the way or in
    /// the result. Returns whether it does.
    #[inline]
    fn scaled_inverse<const N: usize>(
        _factors: &Matrix<Self, N, N>,
        _pivots: &[usize; N],
        _out: &mut Matrix<Self, N, N>,
    ) -> bool {
        false
    }

    /// Writes the factors and the exchanges of P A = L U: see [`Matrix::lu_to`]. After an error,
    /// they must not be used.
    fn lu_to<const N: usize>(
        a: &Matrix<Self, N, N>,
        factors: &mut Matrix<Self, N, N>,
        pivots: &mut [usize; N],
    ) -> Result<(), EliminationError>;

    /// Writes the factors of A = L D Lᴴ: see [`Matrix::ldlt_to`]. After an error, they must not
    /// be used.
    fn ldlt_to<const N: usize>(
        a: &Matrix<Self, N, N>,
        factors: &mut Matrix<Self, N, N>,
    ) -> Result<(), EliminationError>;

    /// A⁻¹ B: see [`Matrix::solve`].
    fn solve<const N: usize, const Q: usize>(
        a: &Matrix<Self, N, N>,
        b: &Matrix<Self, N, Q>,
    ) -> Result<Matrix<Self, N, Q>, EliminationError>;
}
