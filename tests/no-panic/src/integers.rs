//! Matrices of integers, which wrap in a release build.

use core::ops::{BitAnd, BitOr, BitXor, Not, Shl, Shr};

use hadamard::linalg::Determinant;
use hadamard::scalar::{Narrow, WideMul};
use hadamard::{Matrix, Signed, Vector};

use crate::check::operations;

/// A signed integer.
pub trait Integer:
    Determinant
    + hadamard::scalar::Integer
    + Signed
    + Default
    + BitAnd<Output = Self>
    + BitOr<Output = Self>
    + BitXor<Output = Self>
    + Not<Output = Self>
    + Shl<u32, Output = Self>
    + Shr<u32, Output = Self>
{
}

impl<T> Integer for T where
    T: Determinant
        + hadamard::scalar::Integer
        + Signed
        + Default
        + BitAnd<Output = Self>
        + BitOr<Output = Self>
        + BitXor<Output = Self>
        + Not<Output = Self>
        + Shl<u32, Output = Self>
        + Shr<u32, Output = Self>
{
}

operations! {
    /// Functions of square matrices. The division of elements is left out, because it panics
    /// for zero.
    Integers(T: Integer, N) {
        sums: |(a, b): (Matrix<T, N, N>, Matrix<T, N, N>)| (a + b, a - b, -a);
        products: |(a, b, s): (Matrix<T, N, N>, Matrix<T, N, N>, T)| (a * b, a.hadamard(b), a * s);
        bits: |(a, b): (Matrix<T, N, N>, Matrix<T, N, N>)| (a & b) | (a ^ !b);
        bits_with_a_number: |(a, s): (Matrix<T, N, N>, T)| (a & s, a | s);
        shifts: |(a, n): (Matrix<T, N, N>, u32)| (a << n, a >> n);
        signs: |a: Matrix<T, N, N>| (a.abs(), a.signum());
        powers: |(a, n): (Matrix<T, N, N>, u32)| (a.hadamard_pow(n), a.pow_matrix(n));
        extrema: |(a, b): (Matrix<T, N, N>, Matrix<T, N, N>)| (a.min(b), a.max(b), a.argmax());
        reductions: |a: Matrix<T, N, N>| (a.sum(), a.product(), a.row_sums(), a.norm_1());
        transposed: |a: Matrix<T, N, N>| a.transpose();
        dot: |(x, y): (Vector<T, N>, Vector<T, N>)| x.dot(y);
        manhattan_distance: |(x, y): (Vector<T, N>, Vector<T, N>)| x.manhattan_distance(y);
        chebyshev_distance: |(x, y): (Vector<T, N>, Vector<T, N>)| x.chebyshev_distance(y);
        determinant: |a: Matrix<T, N, N>| a.determinant();
        adjugate: |a: Matrix<T, N, N>| a.adjugate();
        inverse: |a: Matrix<T, N, N>| a.inverse();
    }
}

/// An integer whose products have a wider type.
pub trait Widening: Default + WideMul<Output: Default> + Narrow<<Self as WideMul>::Output> {}

impl<T: Default + WideMul<Output: Default> + Narrow<<T as WideMul>::Output>> Widening for T {}

operations! {
    /// Products that do not overflow.
    Wide(T: Widening, M, N) {
        mul_wide: |(a, b): (Matrix<T, M, N>, Matrix<T, N, M>)| a.mul_wide(b);
        mul_saturating: |(a, b): (Matrix<T, M, N>, Matrix<T, N, M>)| a.mul_saturating(b);
        saturate: |a: Matrix<T::Output, M, N>| a.saturate::<T>();
        dot_wide: |(x, y): (Vector<T, N>, Vector<T, N>)| x.dot_wide(y);
        dot_saturating: |(x, y): (Vector<T, N>, Vector<T, N>)| x.dot_saturating(y);
    }
}
