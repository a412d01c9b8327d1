//! Calls every operation that is not documented to panic, once for each of some shapes and
//! types of elements.
//!
//! The panic handler calls a function that nobody defines. So the program links only if the
//! compiler has seen that no panic can be reached. It also needs no allocator, no C library
//! and no formatting. `scripts/no-panic` builds it, also with overflow checks.

#![no_std]
#![no_main]

mod access;
#[path = "../../no-std/src/bare.rs"]
mod bare;
mod cameras;
mod check;
mod eigen;
mod elementwise;
mod fixed_point;
mod frames;
mod geometry;
mod integers;
mod orthogonal;
mod products;
mod scalars;
mod shapes;
mod solving;
mod structured;
mod transforms;

use core::panic::PanicInfo;

use check::{Float, Number, WithNorm};
use fixed::types::{I1F15, I16F16};
use fixed_point::FixedPoint;
use hadamard::Matrix;
use integers::{Integer, Integers, Unwrapped, Wide};
use num_complex::Complex;
use orthogonal::tall;

#[unsafe(no_mangle)]
extern "C" fn main() -> ! {
    if cfg!(feature = "indexes") {
        check::check(|(a, i): (Matrix<f64, 3, 3>, usize)| a[(i, 0)]);
    } else if cfg!(feature = "divides") {
        check::check(|(a, x): (Matrix<i32, 3, 3>, i32)| a / x);
    } else {
        everything();
    }
    bare::exit(0)
}

fn everything() {
    real::<f32>();
    real::<f64>();
    large::<f64>();
    complex::<Complex<f64>>();
    unwrapped::<i32>();
    unwrapped::<i64>();
    if !cfg!(feature = "checked") {
        wrapping();
    }
}

/// Integers, where they do not overflow: with overflow checks they do not panic either.
fn unwrapped<T: Integer>() {
    Unwrapped::prove::<T, 2>();
    Unwrapped::prove::<T, 3>();
    Unwrapped::prove::<T, 5>();
    Unwrapped::prove::<T, 8>();
}

/// Numbers that overflow as integers do. With overflow checks they panic.
fn wrapping() {
    integers::<i32>();
    integers::<i64>();
    Wide::prove::<i16, 3, 4>();
    Wide::prove::<i32, 8, 8>();
    Wide::prove::<i64, 3, 4>();
    Wide::prove::<I1F15, 3, 4>();
    Wide::prove::<I16F16, 8, 8>();
    FixedPoint::prove::<I16F16, 2>();
    FixedPoint::prove::<I16F16, 3>();
    FixedPoint::prove::<I16F16, 6>();
}

/// Shapes that games and firmware use, whose loops are mostly unrolled.
fn real<T: Float>() {
    real_square::<T, 2>();
    real_square::<T, 3>();
    real_square::<T, 4>();
    real_square::<T, 6>();
    real_of_shape::<T, 2, 3>();
    real_of_shape::<T, 6, 3>();
    tall_of_shape::<T, 6, 3>();
    adjugates::<T>();
    elementwise::Functions::prove::<T, 2, 3>();
    shapes::Shapes::prove::<T>();
    scalars::Field::prove::<T>();
    scalars::Signed::prove::<T>();
    scalars::Real::prove::<T>();
    scalars::ComplexField::prove::<T>();
    eigen::Eigenvalue::prove::<T>();
    geometry::Quaternion::prove::<T>();
    geometry::Rotation2::prove::<T>();
    geometry::Rotation3::prove::<T>();
    transforms::Affine::prove::<T, 2>();
    transforms::Affine::prove::<T, 3>();
    transforms::Affine::prove::<T, 5>();
    transforms::Isometry2::prove::<T>();
    transforms::Isometry3::prove::<T>();
    transforms::Trs::prove::<T>();
    cameras::Perspective::prove::<T>();
    cameras::Orthographic::prove::<T>();
    cameras::Frustum::prove::<T>();
    cameras::View::prove::<T>();
    cameras::Viewport::prove::<T>();
    frames::In::prove::<T>();
    frames::Map::prove::<T>();
}

/// Shapes whose loops stay loops. The compiler knows less about their indices.
fn large<T: Float>() {
    real_square::<T, 8>();
    real_square::<T, 12>();
    real_of_shape::<T, 7, 9>();
    real_of_shape::<T, 9, 7>();
}

fn complex<T: WithNorm>() {
    square::<T, 3>();
    square::<T, 6>();
    of_shape::<T, 3, 3>();
    of_shape::<T, 6, 3>();
    of_shape::<T, 2, 3>();
    tall_of_shape::<T, 6, 3>();
    products::Norms::prove::<T, 3, 3>();
    products::Norms::prove::<T, 6, 3>();
    adjugates::<T>();
    scalars::Field::prove::<T>();
    scalars::ComplexField::prove::<T>();
}

fn integers<T: Integer>() {
    Integers::prove::<T, 2>();
    Integers::prove::<T, 3>();
    Integers::prove::<T, 4>();
    Integers::prove::<T, 5>();
    Integers::prove::<T, 6>();
}

fn real_square<T: Float, const N: usize>() {
    square::<T, N>();
    real_of_shape::<T, N, N>();
    tall_of_shape::<T, N, N>();
    products::Vectors::prove::<T, N>();
    structured::Symmetric::prove::<T, N>();
    eigen::General::prove::<T, N>();
    eigen::Schur::prove::<T, N>();
}

fn real_of_shape<T: Float, const M: usize, const N: usize>() {
    of_shape::<T, M, N>();
    access::Access::prove::<T, M, N>();
    access::RowMut::prove::<T, M, N>();
    elementwise::Elementwise::prove::<T, M, N>();
    elementwise::Masks::prove::<T, M, N>();
    elementwise::Reductions::prove::<T, M, N>();
    elementwise::Broadcasting::prove::<T, M, N>();
    products::Norms::prove::<T, M, N>();
    products::Symmetric::prove::<T, M, N>();
    structured::Diag::prove::<T, M, N>();
}

fn square<T: Number, const N: usize>() {
    solving::Square::prove::<T, N>();
    solving::Lu::prove::<T, N>();
    solving::Cholesky::prove::<T, N>();
    solving::Ldlt::prove::<T, N>();
    structured::Lower::prove::<T, N>();
    structured::Upper::prove::<T, N>();
    eigen::Hermitian::prove::<T, N>();
    eigen::SymmetricEigen::prove::<T, N>();
    eigen::Hessenberg::prove::<T, N>();
}

fn of_shape<T: Number, const M: usize, const N: usize>() {
    products::Products::prove::<T, M, N>();
    orthogonal::AnyShape::prove::<T, M, N>();
    orthogonal::Qr::prove::<T, M, N>();
    orthogonal::PivotedQr::prove::<T, M, N>();
    orthogonal::Svd::prove::<T, M, N>();
}

fn tall_of_shape<T: Number, const M: usize, const N: usize>() {
    tall::Qr::prove::<T, M, N>();
    tall::Svd::prove::<T, M, N>();
}

fn adjugates<T: Number>() {
    solving::Adjugate::prove::<T, 2>();
    solving::Adjugate::prove::<T, 3>();
    solving::Adjugate::prove::<T, 4>();
    solving::Adjugate::prove::<T, 6>();
}

#[panic_handler]
fn panic(_: &PanicInfo<'_>) -> ! {
    // SAFETY: it takes nothing and does not return. It is declared and not defined. Only
    // with the feature `find` it is defined, and ends the program.
    unsafe { a_panic_can_be_reached() }
}

unsafe extern "C" {
    fn a_panic_can_be_reached() -> !;
}

#[cfg(feature = "find")]
mod found {
    #[unsafe(no_mangle)]
    extern "C" fn a_panic_can_be_reached() -> ! {
        crate::bare::exit(2)
    }
}
