//! One trait for real and complex numbers.

use super::{Field, Real};

/// A real or a complex number. Decompositions are written over this trait.
///
/// Every [`Real`] number implements it, and is its own conjugate. With the feature
/// `num-complex-04`, `Complex<f32>` and `Complex<f64>` implement it as well.
///
/// # Examples
///
/// ```
/// use hadamard::ComplexField;
///
/// /// x x̄, a real number.
/// fn square<T: ComplexField>(x: T) -> T::Real {
///     (x * x.conjugate()).real()
/// }
///
/// assert_eq!(square(-3.0), 9.0);
/// ```
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
    feature = "wide-1",
    diagnostic::on_unimplemented(
        note = "lanes do not choose one pivot: `a.unpack()` has one matrix for each lane"
    )
)]
#[cfg_attr(
    feature = "num-dual-015",
    diagnostic::on_unimplemented(
        note = "dual numbers have `lu`, `ldlt`, `cholesky`, `solve`, `inverse`, `determinant`, `exp_matrix` and `norm`: other decompositions skip zeros, with the derivatives they have"
    )
)]
pub trait ComplexField: Field {
    /// The type of the real and imaginary parts.
    type Real: Real;

    /// The number with this real part and no imaginary part.
    #[must_use]
    fn from_real(real: Self::Real) -> Self;
    /// The real part.
    #[must_use]
    fn real(self) -> Self::Real;
    /// The imaginary part; zero for a real number.
    #[must_use]
    fn imaginary(self) -> Self::Real;
    /// The complex conjugate; of a real number, itself.
    #[must_use]
    fn conjugate(self) -> Self;
    /// The absolute value |x|, without overflow on the way.
    #[must_use]
    fn modulus(self) -> Self::Real;
    /// |x|², plainly computed.
    #[must_use]
    fn modulus_squared(self) -> Self::Real;
    /// This number times a real one.
    #[must_use]
    fn scale(self, factor: Self::Real) -> Self;
    /// This number divided by another, without overflow on the way.
    #[must_use]
    #[inline]
    fn divide(self, divisor: Self) -> Self {
        self / divisor
    }
}

#[diagnostic::do_not_recommend]
impl<T: Real> ComplexField for T {
    type Real = T;

    #[inline]
    fn from_real(real: T) -> T {
        real
    }

    #[inline]
    fn real(self) -> T {
        self
    }

    #[inline]
    fn imaginary(self) -> T {
        T::ZERO
    }

    #[inline]
    fn conjugate(self) -> T {
        self
    }

    #[inline]
    fn modulus(self) -> T {
        self.abs()
    }

    #[inline]
    fn modulus_squared(self) -> T {
        self * self
    }

    #[inline]
    fn scale(self, factor: T) -> T {
        self * factor
    }
}
