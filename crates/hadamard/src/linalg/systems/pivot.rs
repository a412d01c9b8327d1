//! What elements must be able to do for elimination.

use crate::error::EliminationError;
use crate::matrix::Matrix;
use crate::scalar::{Field, Signed};

/// A number that elimination divides by: a real or a complex one, and with the feature
/// `fixed-1` a signed fixed-point one.
///
/// LU, LDLᵀ and triangular systems need it: less than [`ComplexField`](crate::ComplexField) has, no
/// square roots and no infinities. `T::Real` is the type of the real parts. A number type of your
/// own has it by `ComplexField`; there is nothing here to implement or to call.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is neither a real nor a complex number type: this needs floats as elements",
    label = "the elements are `{Self}`",
    note = "convert the elements first, for example with `.cast::<f64>()`"
)]
#[cfg_attr(
    feature = "fixed-1",
    diagnostic::on_unimplemented(
        note = "a signed fixed-point type takes part if it can hold 1: `I1F15` cannot, and has the operators, sums and wide products"
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

    /// The error of elimination that meets a number in a column that is not finite.
    #[inline]
    fn not_finite(column: usize) -> EliminationError {
        EliminationError::NotFinite { column }
    }

    /// |re| + |im|: as good as the modulus to compare by, and without a root.
    fn size(self) -> Self::Real;

    /// Whether x = A⁻¹ b has lost nothing but rounding errors: by pivots that are not smaller
    /// than `pivot`, where the sizes of the elements of U add up to `sum`, and those of b to
    /// `right`. The first element of x is computed of all others.
    #[inline]
    fn is_safe(_pivot: Self::Real, _sum: Self::Real, _right: Self::Real, _first: Self) -> bool {
        true
    }

    /// Makes a right side smaller, of which substitution overflows, by more steps than those that
    /// did not help `before`; or gives up.
    #[inline]
    fn shrink<const N: usize>(_b: &mut [Self; N], _before: Option<u32>) -> Option<u32> {
        None
    }

    /// Makes the solution larger by as many steps.
    #[inline]
    fn enlarge<const N: usize>(_x: &mut [Self; N], _steps: u32) {}

    /// The product of a diagonal, negated after each factor that says so: of floats, without
    /// overflow or underflow on the way.
    fn product(factors: impl Iterator<Item = (Self, bool)> + Clone) -> Self;

    /// Writes A⁻¹ by the factors of P A = L U, where floats overflow on the way to it or in it;
    /// returns whether it does.
    #[inline]
    fn scaled_inverse<const N: usize>(
        _factors: &Matrix<Self, N, N>,
        _pivots: &[usize; N],
        _out: &mut Matrix<Self, N, N>,
    ) -> bool {
        false
    }

    /// Writes the factors and the exchanges of P A = L U: see [`Matrix::lu_to`]. After an error
    /// they are of no use.
    fn lu_to<const N: usize>(
        a: &Matrix<Self, N, N>,
        factors: &mut Matrix<Self, N, N>,
        pivots: &mut [usize; N],
    ) -> Result<(), EliminationError>;

    /// Writes the factors of A = L D Lᴴ: see [`Matrix::ldlt_to`]. After an error they are of no
    /// use.
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
