//! Kernels with vector instructions, for elements of the types `f32` and `f64`.
//!
//! A kernel computes the same bits as the plain loops of its caller: they are its
//! specification, and other elements and other processors have only them. The type of
//! the elements chooses the kernel, without a bound, so generic code reaches it as well.
//!
//! The lanes of a register run down a column. Each element of the result has a lane of its
//! own from its first term to its last, so the width of the registers does not change the
//! order of a sum.

#![cfg_attr(
    has_avx512,
    allow(clippy::incompatible_msrv, reason = "AVX-512 is used only where the compiler has it")
)]

#[cfg(has_simd)]
mod elementwise;
#[cfg(not(has_simd))]
mod fallback;
#[cfg(has_simd)]
mod product;
mod registers;
#[cfg(has_simd)]
mod rows;
mod small_inverse;
#[cfg(has_simd)]
mod transpose;
#[cfg(has_simd)]
mod tuning;

#[cfg(not(has_simd))]
pub(crate) use crate::scalar::{larger, smaller};
#[cfg(has_simd)]
pub(crate) use elementwise::{larger, map, mapped, smaller, zip, zipped};
#[cfg(not(has_simd))]
pub(crate) use fallback::{
    eliminate, has_kernel, map, mapped, product, product_into, reflect, substitute, subtract_from,
    transpose, transpose_into, zip, zipped,
};
#[cfg(has_simd)]
pub(crate) use product::{product, product_into};
#[cfg(has_simd)]
pub(crate) use registers::has_kernel;
pub(crate) use registers::wide;
#[cfg(has_simd)]
pub(crate) use rows::{eliminate, reflect, substitute, subtract_from};
pub(crate) use small_inverse::{compose, minors, scale_minors, scaled_rotation, times_cofactors};
#[cfg(has_simd)]
pub(crate) use transpose::{transpose, transpose_into};
