//! num-complex 0.4: complex numbers as elements of decompositions.

use num_complex_04::Complex;

use crate::scalar::{
    ComplexField, ExtendedRange, Field, Real, Scalar, Signed, SquareRoot, is_normal, powi, product,
    project,
};

macro_rules! complex {
    ($($Float:ident)*) => {$(
        #[diagnostic::do_not_recommend]
        impl Scalar for Complex<$Float> {
            const ZERO: Self = Complex::new(0.0, 0.0);
            const ONE: Self = Complex::new(1.0, 0.0);

            /// For a real `t`, the two parts are interpolated separately: a part that is equal
            /// in both numbers stays as it is.
            #[inline]
            fn lerp(self, end: Self, t: Self) -> Self {
                let weighted = (Self::ONE - t) * self + t * end;
                if self == end {
                    self
                } else if t.im == 0.0 {
                    Complex::new(self.re.lerp(end.re, t.re), self.im.lerp(end.im, t.re))
                } else {
                    weighted
                }
            }

            #[inline]
            fn product_of<const N: usize>(factors: &[Self; N]) -> Self {
                product(factors.iter().copied())
            }
        }

        #[diagnostic::do_not_recommend]
        impl Field for Complex<$Float> {
            #[inline]
            fn from_usize(n: usize) -> Self {
                Complex::new(Field::from_usize(n), 0.0)
            }

            #[inline]
            fn recip(self) -> Self {
                Self::ONE.divide(self)
            }

            #[inline]
            fn divide_by(self, n: usize) -> Self {
                Complex::new(self.re.divide_by(n), self.im.divide_by(n))
            }

            #[inline]
            fn powi(self, n: i32) -> Self {
                powi(self, n, is_normal)
            }

            #[inline]
            fn project<const N: usize>(x: &[Self; N], y: &[Self; N]) -> [Self; N] {
                project(x, y)
            }
        }

        #[diagnostic::do_not_recommend]
        impl ComplexField for Complex<$Float> {
            type Real = $Float;

            #[inline]
            fn from_real(real: $Float) -> Self {
                Complex::new(real, 0.0)
            }

            #[inline]
            fn real(self) -> $Float {
                self.re
            }

            #[inline]
            fn imaginary(self) -> $Float {
                self.im
            }

            #[inline]
            fn conjugate(self) -> Self {
                self.conj()
            }

            /// Divides by the larger part first, because `hypot` would need a
            /// mathematics library.
            #[inline]
            fn modulus(self) -> $Float {
                let (a, b) = (Signed::abs(self.re), Signed::abs(self.im));
                let (large, small) = if a >= b { (a, b) } else { (b, a) };
                if large == 0.0 || !Real::is_finite(large) {
                    return if a == $Float::INFINITY || b == $Float::INFINITY {
                        $Float::INFINITY
                    } else {
                        a + b
                    };
                }
                let ratio = small / large;
                large * SquareRoot::sqrt(1.0 + ratio * ratio)
            }

            #[inline]
            fn modulus_squared(self) -> $Float {
                self.re * self.re + self.im * self.im
            }

            #[inline]
            fn scale(self, factor: $Float) -> Self {
                Complex::new(self.re * factor, self.im * factor)
            }

            /// Smith's method, scaled by powers of two away from overflow and
            /// underflow: Baudin & Smith, A Robust Complex Division in Scilab,
            /// 2012; LAPACK's `ladiv`.
            #[inline]
            fn divide(self, divisor: Self) -> Self {
                const LARGE: $Float = $Float::MAX / 2.0;
                const SMALL: $Float = $Float::MIN_POSITIVE * 2.0 / $Float::EPSILON;
                const UP: $Float = 2.0 / ($Float::EPSILON * $Float::EPSILON);

                let larger = |z: Self| {
                    let (a, b) = (Signed::abs(z.re), Signed::abs(z.im));
                    if a >= b { a } else { b }
                };
                let (mut x, mut y, mut factor) = (self, divisor, 1.0);
                if larger(x) >= LARGE {
                    (x, factor) = (x.scale(0.5), factor * 2.0);
                } else if larger(x) <= SMALL {
                    (x, factor) = (x.scale(UP), factor / UP);
                }
                if larger(y) >= LARGE {
                    (y, factor) = (y.scale(0.5), factor * 0.5);
                } else if larger(y) <= SMALL {
                    (y, factor) = (y.scale(UP), factor * UP);
                }
                // Multiplying both by -i exchanges the parts, so that the larger one comes
                // first, and keeps the quotient.
                if Signed::abs(y.re) < Signed::abs(y.im) {
                    x = Complex::new(x.im, -x.re);
                    y = Complex::new(y.im, -y.re);
                }
                let ratio = y.im / y.re;
                let length = y.re + y.im * ratio;
                // The ratio times y, in an order that does not underflow.
                let turned = |part: $Float| {
                    if ratio == 0.0 { y.im * (part / y.re) } else { part * ratio }
                };
                let quotient = Complex::new(
                    (x.re + turned(x.im)) / length,
                    (x.im - turned(x.re)) / length,
                );
                let quotient = quotient.scale(factor);
                let is_finite = Real::is_finite(quotient.re) && Real::is_finite(quotient.im);
                if is_finite { quotient } else { divide_at_the_end(self, divisor) }
            }
        }
    )*};
}

complex! { f32 f64 }

/// x / y, if a part of the quotient, or of a number on the way to it, is infinite or NaN.
///
/// Infinite numbers and zeros are divided as annex G of the C standard says: a quotient with
/// an infinite part is infinite, for every value of the other part.
#[cold]
#[inline(never)]
fn divide_at_the_end<R: Real>(x: Complex<R>, y: Complex<R>) -> Complex<R>
where
    Complex<R>: ComplexField<Real = R>,
{
    // The divisor has one part only, so the parts of x do not mix.
    if y.im == R::ZERO {
        return Complex::new(x.re / y.re, x.im / y.re);
    }
    if y.re == R::ZERO {
        return Complex::new(x.im / y.im, -x.re / y.im);
    }
    let product = |x: Complex<R>, y: Complex<R>| {
        Complex::new(x.re * y.re + x.im * y.im, x.im * y.re - x.re * y.im)
    };
    let is_infinite = |x: R| x.abs() > R::MAX;
    let is_far = |z: Complex<R>| is_infinite(z.re) || is_infinite(z.im);
    let is_finite = |z: Complex<R>| z.re.is_finite() && z.im.is_finite();
    // An infinite part counts as one, and a finite part beside it as zero.
    let direction = |z: Complex<R>| {
        let part = |x: R| if is_infinite(x) { R::ONE } else { R::ZERO }.copysign(x);
        Complex::new(part(z.re), part(z.im))
    };
    if is_far(x) && is_finite(y) {
        return product(direction(x), y).scale(R::INFINITY);
    }
    if is_far(y) && is_finite(x) {
        return product(x.scale(R::EPSILON), direction(y)).scale(R::ZERO);
    }
    if is_finite(x) && is_finite(y) {
        return (ExtendedRange::new(x) / ExtendedRange::new(y)).value();
    }
    let quotient = product(x, y);
    let square = y.modulus_squared();
    Complex::new(quotient.re / square, quotient.im / square)
}
