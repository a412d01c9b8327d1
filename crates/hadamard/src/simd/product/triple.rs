//! Products of a 3 x 3 matrix of `f32` with another one and with a vector, by registers of four.
//!
//! They take 0.61 (matrix) and 0.70 (vector) of the time of tiles in the mean, with AVX-512 the vector
//! 0.74. For the product of matrices, tiles are as good there.

use core::arch::x86_64::__m128;

use crate::simd::registers::Register;
use crate::simd::registers::three_columns::{load, store_column, unpack};
#[cfg(not(all(has_avx512, target_feature = "avx512f")))]
use crate::simd::registers::three_columns::{pack, spread, store};

/// Writes A B to `out`.
///
/// # Safety
///
/// `a` and `b` are valid for reads and `out` for writes of 9 elements.
#[cfg(not(all(has_avx512, target_feature = "avx512f")))]
#[inline]
pub(super) unsafe fn product(a: *const f32, b: *const f32, out: *mut f32) {
    // SAFETY: SSE, which every x86-64 has; elements 0 to 8 are read and written.
    unsafe {
        let a = unpack(load(a));
        let [first, second, last] = load(b);
        let x = column(a, [spread!(0, first), spread!(1, first), spread!(2, first)]);
        let y = column(a, [spread!(3, first), spread!(0, second), spread!(1, second)]);
        let z = column(a, [spread!(2, second), spread!(3, second), spread!(0, last)]);
        store(pack([x, y, z]), out);
    }
}

/// Writes A b to `out`.
///
/// # Safety
///
/// `a` is valid for reads of 9 elements, `b` for reads and `out` for writes of 3.
#[inline]
pub(super) unsafe fn times_vector(a: *const f32, b: *const f32, out: *mut f32) {
    // SAFETY: as above.
    unsafe {
        // One by one: elements that were just computed stay in registers.
        let b = [0, 1, 2].map(|k| Register::splat(*b.add(k)));
        store_column(column(unpack(load(a)), b), out);
    }
}

/// A sum of three products in each lane.
///
/// # Safety
///
/// SSE, which every x86-64 has.
#[inline(always)]
unsafe fn column(a: [__m128; 3], b: [__m128; 3]) -> __m128 {
    // SAFETY: the caller's.
    unsafe { a[0].mul(b[0]).plus_product(a[1], b[1]).plus_product(a[2], b[2]) }
}
