//! With all traits imported, no method of a number is in two of them.

use hadamard::linalg::*;
use hadamard::scalar::*;
use hadamard::*;
use num_complex::Complex;

#[test]
fn methods_of_numbers_are_not_ambiguous() {
    let z = Complex::new(3.0_f64, 4.0);
    assert_eq!(z.conjugate(), Complex::new(3.0, -4.0));
    assert_eq!((z.real(), z.imaginary(), z.modulus()), (3.0, 4.0, 5.0));
    assert_eq!((z.scale(2.0), z.divide(z)), (z + z, Complex::from_real(1.0)));
    assert_eq!((2.0_f32.divide_by(4), 2.0_f64.real()), (0.5, 2.0));
    assert_eq!(generic(4.0), (2.0, 4.0, true));
    assert_eq!(elimination(4.0), 2.0);
}

fn generic<T: Real>(x: T) -> (T, T, bool) {
    (x.sqrt(), x.floor().conjugate(), x.is_finite())
}

/// What a generic function can do with the numbers of elimination.
fn elimination<T: Pivot<Real = T> + SquareRoot>(x: T) -> T::Real {
    x.sqrt() * mat![x].lu().map_or(T::ZERO, |lu| lu.determinant() / x)
}
