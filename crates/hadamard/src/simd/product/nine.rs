//! The product of two 3 x 3 matrices, with registers of AVX-512.
//!
//! Each element of the result has a lane. One instruction picks the elements of A for all lanes,
//! another those of B, and one multiplication gives a term of all sums. Loads and stores take
//! elements 0 to 7, and element 8. They always take the same places, so that the compiler keeps
//! a result that is multiplied again in registers.

use core::arch::x86_64 as arch;

use super::triple::column;
use crate::simd::registers::pick;

/// Writes A B to `out`.
///
/// # Safety
///
/// `a` and `b` are valid for reads and `out` for writes of 9 elements.
#[inline]
pub(super) unsafe fn of_f32(a: *const f32, b: *const f32, out: *mut f32) {
    // SAFETY: the program is compiled for AVX-512; elements 0 to 8 are read and written.
    unsafe {
        let first = |x| arch::_mm512_castps256_ps512(arch::_mm256_loadu_ps(x));
        let ninth = |x: *const f32| arch::_mm512_castps128_ps512(arch::_mm_load_ss(x.add(8)));
        let ((a, a8), (b, b8)) = ((first(a), ninth(a)), (first(b), ninth(b)));
        let place = |e| if e < 8 { e } else { 16 };
        let left = |k| pick::of_f32(a, a8, |e| place(3 * k + e % 3));
        let right = |k| pick::of_f32(b, b8, |e| place(k + e / 3 * 3));
        let sum = column([left(0), left(1), left(2)], [right(0), right(1), right(2)]);
        arch::_mm256_storeu_ps(out, arch::_mm512_castps512_ps256(sum));
        arch::_mm_store_ss(out.add(8), arch::_mm512_extractf32x4_ps::<2>(sum));
    }
}

/// The same for `f64`; element 8 is computed alone.
///
/// # Safety
///
/// As for [`of_f32`].
#[inline]
pub(super) unsafe fn of_f64(a: *const f64, b: *const f64, out: *mut f64) {
    // SAFETY: as above.
    unsafe {
        let last = column([*a.add(2), *a.add(5), *a.add(8)], [*b.add(6), *b.add(7), *b.add(8)]);
        let first = |x| arch::_mm512_loadu_pd(x);
        let ninth = |x: *const f64| arch::_mm512_castpd128_pd512(arch::_mm_load_sd(x.add(8)));
        let ((a, a8), (b, b8)) = ((first(a), ninth(a)), (first(b), ninth(b)));
        let left = |k: i64| pick::of_f64(a, a8, |e| 3 * k + e % 3);
        let right = |k: i64| pick::of_f64(b, b8, |e| k + e / 3 * 3);
        let sum = column([left(0), left(1), left(2)], [right(0), right(1), right(2)]);
        arch::_mm512_storeu_pd(out, sum);
        *out.add(8) = last;
    }
}
