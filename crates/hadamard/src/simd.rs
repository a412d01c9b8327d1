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

#[cfg(all(has_simd, target_arch = "x86_64"))]
mod affine;
#[cfg(all(has_simd, target_arch = "x86_64", not(target_feature = "avx")))]
mod crossed;
#[cfg(all(has_simd, target_arch = "x86_64"))]
mod determinant;
#[cfg(all(has_simd, target_arch = "x86_64"))]
mod eight;
#[cfg(has_simd)]
mod elements;
#[cfg(has_simd)]
mod elimination;
#[cfg(all(has_simd, target_arch = "x86_64"))]
mod inverse;
#[cfg(has_simd)]
mod large;
#[cfg(all(has_simd, target_arch = "aarch64"))]
mod neon;
#[cfg(all(has_avx512, has_simd, target_arch = "x86_64", target_feature = "avx512f"))]
mod nine;
#[cfg(not(all(has_simd, target_arch = "x86_64")))]
mod no_inverse;
#[cfg(not(has_simd))]
mod none;
#[cfg(all(has_avx512, has_simd, target_arch = "x86_64", target_feature = "avx512f"))]
mod octet;
#[cfg(all(has_simd, target_arch = "x86_64"))]
mod packed;
#[cfg(all(has_avx512, has_simd, target_arch = "x86_64", target_feature = "avx512f"))]
mod pick;
#[cfg(has_simd)]
mod product;
#[cfg(all(has_simd, target_arch = "x86_64"))]
mod quad;
#[cfg(has_simd)]
mod reflection;
#[cfg(has_simd)]
mod register;
#[cfg(has_simd)]
mod same;
#[cfg(has_simd)]
mod single;
#[cfg(has_simd)]
mod tile;
#[cfg(has_simd)]
mod transpose;
#[cfg(all(has_simd, target_arch = "x86_64"))]
mod triple;
#[cfg(all(has_simd, target_arch = "x86_64"))]
mod two_rows;
#[cfg(all(has_simd, target_arch = "wasm32"))]
mod wasm;
mod wide;
#[cfg(has_simd)]
mod widest;
#[cfg(all(has_simd, target_arch = "x86_64"))]
mod x86;

#[cfg(all(has_simd, target_arch = "aarch64"))]
use neon::{Widest32, Widest64};
#[cfg(all(has_simd, target_arch = "wasm32"))]
use wasm::{Widest32, Widest64};
#[cfg(all(has_simd, target_arch = "x86_64"))]
use x86::{Widest32, Widest64};

#[cfg(all(has_simd, target_arch = "x86_64"))]
pub(crate) use affine::{compose, invert_map, times_cofactors};
#[cfg(all(has_simd, target_arch = "x86_64"))]
pub(crate) use determinant::determinant;
#[cfg(has_simd)]
pub(crate) use elements::{map, zip};
#[cfg(has_simd)]
pub(crate) use elimination::{eliminate, substitute, subtract_from};
#[cfg(all(has_simd, target_arch = "x86_64"))]
pub(crate) use inverse::{minors, scale_minors};
#[cfg(not(all(has_simd, target_arch = "x86_64")))]
pub(crate) use no_inverse::{
    compose, determinant, invert_map, minors, scale_minors, times_cofactors,
};
#[cfg(not(has_simd))]
pub(crate) use none::{
    eliminate, has_kernel, map, product, product_into, reflect, substitute, subtract_from,
    transpose, transpose_into, zip,
};
#[cfg(has_simd)]
pub(crate) use product::{product, product_into};
#[cfg(has_simd)]
pub(crate) use reflection::reflect;
#[cfg(has_simd)]
pub(crate) use same::has_kernel;
#[cfg(has_simd)]
pub(crate) use transpose::{transpose, transpose_into};
pub(crate) use wide::wide;
