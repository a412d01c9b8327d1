//! Determinants, adjugates and inverses of small matrices of `f32`, and maps of space.

#[cfg(all(has_simd, target_arch = "x86_64"))]
mod affine;
#[cfg(all(has_simd, target_arch = "x86_64"))]
mod determinant;
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
pub(crate) use affine::{compose, invert_map, times_cofactors};
#[cfg(all(has_simd, target_arch = "x86_64"))]
pub(crate) use determinant::determinant;
#[cfg(all(has_simd, target_arch = "x86_64"))]
pub(crate) use minors::{minors, scale_minors};
#[cfg(not(all(has_simd, target_arch = "x86_64")))]
pub(crate) use none::{
    compose, determinant, invert_map, minors, scale_minors, scaled_rotation, times_cofactors,
};
#[cfg(all(has_simd, target_arch = "x86_64"))]
pub(crate) use scaled_rotation::scaled_rotation;
