//! Matrices of fixed-point numbers. They wrap in a release build; elimination returns an
//! error instead.

use hadamard::linalg::{Determinant, Pivot};
use hadamard::{Matrix, Signed, Vector};

use crate::check::operations;

/// A signed fixed-point number.
pub trait Fixed: Pivot + Determinant + Signed + Default {}

impl<T: Pivot + Determinant + Signed + Default> Fixed for T {}

operations! {
    /// Functions of square matrices. The division of elements is left out, because it
    /// panics for zero, and so are functions of factors.
    FixedPoint(T: Fixed, N) {
        sums: |(a, b): (Matrix<T, N, N>, Matrix<T, N, N>)| (a + b, a - b, -a);
        products: |(a, b, s): (Matrix<T, N, N>, Matrix<T, N, N>, T)| (a * b, a.hadamard(b), a * s);
        mean: |a: Matrix<T, N, N>| a.mean();
        norm_1: |a: Matrix<T, N, N>| a.norm_1();
        lu: |a: Matrix<T, N, N>| a.lu();
        ldlt: |a: Matrix<T, N, N>| a.ldlt();
        solve: |(a, b): (Matrix<T, N, N>, Vector<T, N>)| a.solve(b);
        inverse: |a: Matrix<T, N, N>| a.inverse();
        inverse_of_diagonal: |x: Vector<T, N>| x.diag().inverse().is_ok();
    }
}
