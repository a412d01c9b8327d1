//! num-complex 0.4: complex numbers as elements of decompositions.

use num_complex_04::Complex;

use crate::scalar::{ComplexField, Field, Real, Scalar, Signed, product};

macro_rules! complex {
    ($($Float:ident)*) => {$(
        #[diagnostic::do_not_recommend]
        impl Scalar for Complex<$Float> {
            const ZERO: Self = Complex::new(0.0, 0.0);
            const ONE: Self = Complex::new(1.0, 0.0);

            #[inline]
            fn product_of<const N: usize>(factors: &[Self; N]) -> Self {
                product(factors.iter().copied())
            }
        }

        #[diagnostic::do_not_recommend]
        impl Field for Complex<$Float> {}

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

            /// Scaled by the larger part: `hypot` would need a mathematics library.
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
                large * Real::sqrt(1.0 + ratio * ratio)
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
                // Both times -i changes nothing but which part is the larger one.
                if Signed::abs(y.re) < Signed::abs(y.im) {
                    x = Complex::new(x.im, -x.re);
                    y = Complex::new(y.im, -y.re);
                }
                let ratio = y.im / y.re;
                let length = y.re + y.im * ratio;
                // The ratio times y, in the order that does not underflow.
                let turned = |part: $Float| {
                    if ratio == 0.0 { y.im * (part / y.re) } else { part * ratio }
                };
                let quotient = Complex::new(
                    (x.re + turned(x.im)) / length,
                    (x.im - turned(x.re)) / length,
                );
                quotient.scale(factor)
            }
        }
    )*};
}

complex! { f32 f64 }
