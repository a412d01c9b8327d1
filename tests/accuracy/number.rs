//! The types of elements under test.

use std::fmt::Debug;

use hadamard::{ComplexField, Real};
use num_complex::Complex;

/// The type to which all elements are widened, to judge results.
pub type C64 = Complex<f64>;

/// An element that the harness can make and read.
pub trait Number: ComplexField<Real: Into<f64>> + Debug + 'static {
    /// The type's name in Rust.
    const NAME: &'static str;
    /// Whether there is an imaginary part.
    const IS_COMPLEX: bool;

    /// The closest element.
    fn narrow(z: C64) -> Self;

    /// The same number in double precision.
    fn wide(self) -> C64 {
        Complex::new(self.real().into(), self.imaginary().into())
    }
}

macro_rules! numbers {
    ($($T:ty: $name:literal, $complex:literal, $narrow:expr;)*) => {$(
        impl Number for $T {
            const NAME: &'static str = $name;
            const IS_COMPLEX: bool = $complex;

            fn narrow(z: C64) -> Self {
                $narrow(z)
            }
        }
    )*};
}

numbers! {
    f32: "f32", false, |z: C64| z.re as f32;
    f64: "f64", false, |z: C64| z.re;
    Complex<f32>: "Complex<f32>", true, |z: C64| Complex::new(z.re as f32, z.im as f32);
    Complex<f64>: "Complex<f64>", true, |z: C64| z;
}

/// The properties of a type of elements that making and judging matrices needs.
#[derive(Clone, Copy, Debug)]
pub struct Precision {
    /// The type's name.
    pub name: &'static str,
    /// Whether there are imaginary parts.
    pub is_complex: bool,
    /// The distance from 1 to the next number.
    pub epsilon: f64,
    /// The smallest normal number.
    pub least: f64,
    /// The largest number.
    pub most: f64,
    round: fn(C64) -> C64,
}

impl Precision {
    /// The properties of a type.
    #[must_use]
    pub fn of<T: Number>() -> Self {
        Precision {
            name: T::NAME,
            is_complex: T::IS_COMPLEX,
            epsilon: T::Real::EPSILON.into(),
            least: T::Real::MIN_POSITIVE.into(),
            most: T::Real::MAX.into(),
            round: |z| T::narrow(z).wide(),
        }
    }

    /// The closest number of the type.
    #[must_use]
    pub fn round(&self, z: C64) -> C64 {
        (self.round)(z)
    }

    /// A quarter of the smallest number that has a precise reciprocal. LAPACK
    /// calls it near underflow. Its reciprocal is near overflow.
    #[must_use]
    pub fn small(&self) -> f64 {
        0.25 * self.least / self.epsilon
    }
}
