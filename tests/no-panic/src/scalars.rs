//! Single numbers, through the traits of elements.

use hadamard as of;

use crate::check::{Float, Number, operations};

operations! {
    /// Of every number with division.
    Field(T: Number) {
        from_usize: |n: usize| T::from_usize(n);
        recip: |x: T| of::Field::recip(x);
        checked_recip: |x: T| x.checked_recip();
        divide_by: |(x, n): (T, usize)| x.divide_by(n);
        powi: |(x, n): (T, i32)| of::Field::powi(x, n);
    }
}

operations! {
    /// Of ordered numbers.
    Signed(T: Float) {
        abs: |x: T| of::Signed::abs(x);
        signum: |x: T| of::Signed::signum(x);
    }
}

operations! {
    /// Of real numbers.
    Real(T: Float) {
        from_f64: |x: f64| <T as of::Real>::from_f64(x);
        copysign: |(x, y): (T, T)| of::Real::copysign(x, y);
        is_finite: |x: T| of::Real::is_finite(x);
        is_nan: |x: T| of::Real::is_nan(x);
        minimum: |(x, y): (T, T)| of::Real::minimum(x, y);
        maximum: |(x, y): (T, T)| of::Real::maximum(x, y);
        clamp: |(x, low, high): (T, T, T)| of::Real::clamp(x, low, high);
    }
}

operations! {
    /// Of real and complex numbers.
    ComplexField(T: Number) {
        from_real: |x: T::Real| T::from_real(x);
        real: |x: T| x.real();
        imaginary: |x: T| x.imaginary();
        conjugate: |x: T| x.conjugate();
        modulus: |x: T| x.modulus();
        modulus_squared: |x: T| x.modulus_squared();
        scale: |(x, y): (T, T::Real)| x.scale(y);
        divide: |(x, y): (T, T)| x.divide(y);
    }
}
