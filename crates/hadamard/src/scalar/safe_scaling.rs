//! Scaling by powers of two into the range where arithmetic neither overflows nor underflows. A
//! power of two changes no digit of a number.

use super::{ComplexField, Real, Scalar, Signed, Transcendental};

/// Dividing by a number below this loses accuracy: its reciprocal, or rounding
/// errors of the quotient, leave the range.
#[inline]
pub(crate) fn safe_minimum<R: Real>() -> R {
    R::MIN_POSITIVE / R::EPSILON
}

/// The reciprocal of [`safe_minimum`].
#[inline]
pub(crate) fn safe_maximum<R: Real>() -> R {
    R::EPSILON / R::MIN_POSITIVE
}

/// A factor that brings numbers of this magnitude into the safe range, and its
/// reciprocal. `None` if they are in it already.
///
/// Both are powers of two if the constants of the type are. Then nothing is
/// rounded.
#[inline]
pub(crate) fn into_safe_range<R: Real>(magnitude: R) -> Option<(R, R)> {
    if magnitude < safe_minimum() {
        Some((safe_maximum(), safe_minimum()))
    } else if magnitude > safe_maximum() {
        Some((safe_minimum(), safe_maximum()))
    } else {
        None
    }
}

/// The largest absolute value of a real or imaginary part; NaN if an element
/// is NaN.
#[inline]
pub(crate) fn largest_part<T: ComplexField>(x: &[T]) -> T::Real {
    x.iter()
        .fold(T::Real::ZERO, |most, x| most.maximum(x.real().abs()).maximum(x.imaginary().abs()))
}

/// A power of two, as a product of two powers whose reciprocals are also in
/// the range.
#[derive(Clone, Copy, Debug)]
pub(crate) struct PowerOfTwo<R> {
    coarse: (R, R),
    fine: (R, R),
}

impl<R: Real> PowerOfTwo<R> {
    /// The power of two that brings a positive `magnitude` into [1, 2). For zero it is 1.
    pub(crate) fn normalizing(magnitude: R) -> Self {
        let coarse = into_safe_range(magnitude).unwrap_or((R::ONE, R::ONE));
        let (magnitude, two) = (magnitude * coarse.0, R::TWO);
        let (mut factor, mut back) = (R::ONE, R::ONE);
        while magnitude > R::ZERO && magnitude * factor < R::ONE {
            (factor, back) = (factor * two, back / two);
        }
        while magnitude * factor >= two {
            (factor, back) = (factor / two, back * two);
        }
        PowerOfTwo { coarse, fine: (factor, back) }
    }

    /// The power of two that brings `largest` to about one, if numbers of that magnitude
    /// cannot be squared. `None` for nearly all numbers, and for those that are not
    /// finite.
    ///
    /// LAPACK's drivers (`syev`, `geev`, `gesvd`) scale by such a power before they
    /// iterate.
    #[inline]
    pub(crate) fn for_squares(largest: R) -> Option<Self> {
        let leaves_the_range = is_small(largest) || is_large(largest) && largest.is_finite();
        leaves_the_range.then(|| PowerOfTwo::normalizing(largest))
    }

    /// `x` times this number.
    #[inline]
    pub(crate) fn apply<T: ComplexField<Real = R>>(&self, x: T) -> T {
        x.scale(self.coarse.0).scale(self.fine.0)
    }

    /// `x` divided by this number.
    #[inline]
    pub(crate) fn undo<T: ComplexField<Real = R>>(&self, x: T) -> T {
        x.scale(self.fine.1).scale(self.coarse.1)
    }

    /// Two numbers x and y such that x y² is the reciprocal of this number. y is a power
    /// of two, and x is 1 or 2.
    #[inline]
    pub(crate) fn reciprocal_root(&self) -> (R, R) {
        let (one, two) = (R::ONE, R::TWO);
        let root = |power: R| {
            let root = power.sqrt();
            if root * root == power { (one, root) } else { (two, (power / two).sqrt()) }
        };
        let ((x, y), (x2, y2)) = (root(self.coarse.1), root(self.fine.1));
        if x == x2 && x == two { (one, two * y * y2) } else { (x * x2, y * y2) }
    }
}

impl<R: Transcendental> PowerOfTwo<R> {
    /// The natural logarithm of `x` divided by this number, even if the quotient does not
    /// fit.
    pub(crate) fn ln_undone(&self, x: R) -> R {
        let quotient = self.undo(x);
        if quotient >= R::MIN_POSITIVE && quotient <= R::MAX {
            return quotient.ln();
        }
        x.ln() + (self.fine.1.ln() + self.coarse.1.ln())
    }
}

/// Whether squares that matter may underflow. Squares of rounding errors matter too.
#[inline]
fn is_small<R: Real>(x: R) -> bool {
    let precision = R::EPSILON * R::EPSILON;
    x * x < R::MIN_POSITIVE / (precision * precision)
}

/// Whether squares, or sums of them, may overflow.
#[inline]
fn is_large<R: Real>(x: R) -> bool {
    x * x > safe_maximum()
}
