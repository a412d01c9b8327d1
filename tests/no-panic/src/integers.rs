//! Matrices of integers, which wrap in a release build.

use core::ops::{BitAnd, BitOr, BitXor, Not, Shl, Shr};

use hadamard::linalg::Determinant;
use hadamard::scalar::{Narrow, Overflow, TryCast, WideMul};
use hadamard::{Matrix, Signed, Vector};

use crate::check::operations;

/// A signed integer.
pub trait Integer:
    Determinant
    + hadamard::scalar::Integer
    + Overflow
    + TryCast<i8>
    + TryCast<f32>
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
        + Overflow
        + TryCast<i8>
        + TryCast<f32>
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
        determinant_checked: |a: Matrix<T, N, N>| a.determinant_checked();
        adjugate: |a: Matrix<T, N, N>| a.adjugate();
        inverse: |a: Matrix<T, N, N>| a.inverse();
    }
}

operations! {
    /// Functions that do not overflow, or say that they do.
    Unwrapped(T: Integer, N) {
        add_checked: |(a, b): (Matrix<T, N, N>, Matrix<T, N, N>)| a.add_checked(b);
        sub_checked: |(a, b): (Matrix<T, N, N>, Matrix<T, N, N>)| a.sub_checked(b);
        hadamard_checked: |(a, b): (Matrix<T, N, N>, Matrix<T, N, N>)| a.hadamard_checked(b);
        hadamard_div_checked: |(a, b): (Matrix<T, N, N>, Matrix<T, N, N>)| {
            a.hadamard_div_checked(b)
        };
        rem_checked: |(a, b, s): (Matrix<T, N, N>, Matrix<T, N, N>, T)| {
            (a.rem_checked(b), a.rem_checked(s))
        };
        scale_checked: |(a, s): (Matrix<T, N, N>, T)| a.scale_checked(s);
        div_checked: |(a, s): (Matrix<T, N, N>, T)| a.div_checked(s);
        neg_checked: |a: Matrix<T, N, N>| a.neg_checked();
        abs_checked: |a: Matrix<T, N, N>| a.abs_checked();
        hadamard_pow_checked: |(a, n): (Matrix<T, N, N>, u32)| a.hadamard_pow_checked(n);
        shl_checked: |(a, n): (Matrix<T, N, N>, u32)| a.shl_checked(n);
        shr_checked: |(a, n): (Matrix<T, N, N>, u32)| a.shr_checked(n);
        add_wrapping: |(a, b): (Matrix<T, N, N>, Matrix<T, N, N>)| a.add_wrapping(b);
        sub_wrapping: |(a, b): (Matrix<T, N, N>, Matrix<T, N, N>)| a.sub_wrapping(b);
        hadamard_wrapping: |(a, b): (Matrix<T, N, N>, Matrix<T, N, N>)| a.hadamard_wrapping(b);
        scale_wrapping: |(a, s): (Matrix<T, N, N>, T)| a.scale_wrapping(s);
        neg_wrapping: |a: Matrix<T, N, N>| a.neg_wrapping();
        abs_wrapping: |a: Matrix<T, N, N>| a.abs_wrapping();
        hadamard_pow_wrapping: |(a, n): (Matrix<T, N, N>, u32)| a.hadamard_pow_wrapping(n);
        shl_wrapping: |(a, n): (Matrix<T, N, N>, u32)| a.shl_wrapping(n);
        shr_wrapping: |(a, n): (Matrix<T, N, N>, u32)| a.shr_wrapping(n);
        add_saturating: |(a, b): (Matrix<T, N, N>, Matrix<T, N, N>)| a.add_saturating(b);
        sub_saturating: |(a, b): (Matrix<T, N, N>, Matrix<T, N, N>)| a.sub_saturating(b);
        hadamard_saturating: |(a, b): (Matrix<T, N, N>, Matrix<T, N, N>)| a.hadamard_saturating(b);
        scale_saturating: |(a, s): (Matrix<T, N, N>, T)| a.scale_saturating(s);
        neg_saturating: |a: Matrix<T, N, N>| a.neg_saturating();
        abs_saturating: |a: Matrix<T, N, N>| a.abs_saturating();
        hadamard_pow_saturating: |(a, n): (Matrix<T, N, N>, u32)| a.hadamard_pow_saturating(n);
        mul_checked: |(a, b): (Matrix<T, N, N>, Matrix<T, N, N>)| a.mul_checked(b);
        mul_wrapping: |(a, b): (Matrix<T, N, N>, Matrix<T, N, N>)| a.mul_wrapping(b);
        dot_checked: |(x, y): (Vector<T, N>, Vector<T, N>)| x.dot_checked(y);
        dot_wrapping: |(x, y): (Vector<T, N>, Vector<T, N>)| x.dot_wrapping(y);
        norm_squared_checked: |a: Matrix<T, N, N>| a.norm_squared_checked();
        norm_1_checked: |a: Matrix<T, N, N>| a.norm_1_checked();
        norm_inf_checked: |a: Matrix<T, N, N>| a.norm_inf_checked();
        try_cast: |(a, b): (Matrix<T, N, N>, Matrix<f64, N, N>)| {
            (a.try_cast::<i8>(), a.try_cast::<f32>(), b.try_cast::<i64>())
        };
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
