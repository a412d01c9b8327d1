//! Vector registers, the widest of them, and the types of elements that have some.

#[cfg(all(has_simd, target_arch = "aarch64"))]
mod neon;
#[cfg(has_simd)]
mod register;
#[cfg(has_simd)]
mod same;
#[cfg(has_simd)]
mod single;
#[cfg(all(has_simd, target_arch = "x86_64"))]
pub(super) mod three_columns;
#[cfg(all(has_simd, target_arch = "wasm32"))]
mod wasm;
mod wide;
#[cfg(has_simd)]
mod widest;
#[cfg(all(has_simd, target_arch = "x86_64"))]
mod x86;

#[cfg(all(has_simd, target_arch = "aarch64"))]
pub(super) use neon::{Widest32 as Elementwise32, Widest32, Widest64 as Elementwise64, Widest64};
#[cfg(has_simd)]
pub(super) use register::Register;
#[cfg(has_simd)]
pub(crate) use same::has_kernel;
#[cfg(has_simd)]
pub(super) use same::{is_f32, same};
#[cfg(all(has_simd, target_arch = "wasm32"))]
pub(super) use wasm::{Widest32 as Elementwise32, Widest32, Widest64 as Elementwise64, Widest64};
pub(crate) use wide::wide;
#[cfg(has_simd)]
pub(super) use widest::{Kernel, run};
#[cfg(all(has_simd, target_arch = "x86_64"))]
pub(super) use x86::{Elementwise32, Elementwise64, Widest32, Widest64};
