//! Adjugates and inverses of 4 x 4 matrices of `f32`, and maps of space.

#[cfg(all(has_simd, target_arch = "x86_64"))]
mod affine;
#[cfg(all(has_simd, target_arch = "x86_64"))]
mod eight;
#[cfg(all(has_simd, target_arch = "x86_64"))]
mod minors;
#[cfg(not(all(has_simd, target_arch = "x86_64")))]
mod none;
#[cfg(all(has_simd, target_arch = "x86_64"))]
mod pairs;
#[cfg(all(has_simd, target_arch = "x86_64"))]
mod scaled_rotation;

#[cfg(all(has_simd, target_arch = "x86_64"))]
pub(crate) use affine::{compose, times_cofactors};
#[cfg(all(has_simd, target_arch = "x86_64"))]
pub(crate) use minors::{minors, scale_minors};
#[cfg(not(all(has_simd, target_arch = "x86_64")))]
pub(crate) use none::{compose, minors, scale_minors, scaled_rotation, times_cofactors};
#[cfg(all(has_simd, target_arch = "x86_64"))]
pub(crate) use scaled_rotation::scaled_rotation;
