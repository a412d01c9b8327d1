//! One instruction of AVX-512 that moves elements of two registers to any lanes.
//!
//! The places are arguments, not a table. The compiler does not look into a table of 64 bytes,
//! and if it knows the places, it can take a cheaper instruction.

use core::arch::x86_64 as arch;
use core::arch::x86_64::{__m512, __m512d};

/// Lane `i` gets element `p(i)`: of `x` if `p(i) < 16`, otherwise of `y`.
///
/// # Safety
///
/// The program is compiled for AVX-512.
#[inline(always)]
#[rustfmt::skip]
pub(in crate::simd) unsafe fn of_f32(x: __m512, y: __m512, p: impl Fn(i32) -> i32) -> __m512 {
    // SAFETY: the caller's.
    unsafe {
        let places = arch::_mm512_setr_epi32(
            p(0), p(1), p(2), p(3), p(4), p(5), p(6), p(7),
            p(8), p(9), p(10), p(11), p(12), p(13), p(14), p(15),
        );
        arch::_mm512_permutex2var_ps(x, places, y)
    }
}

/// Lane `i` gets element `p(i)`: of `x` if `p(i) < 8`, otherwise of `y`.
///
/// # Safety
///
/// As for [`of_f32`].
#[inline(always)]
pub(in crate::simd) unsafe fn of_f64(x: __m512d, y: __m512d, p: impl Fn(i64) -> i64) -> __m512d {
    // SAFETY: the caller's.
    unsafe {
        let places = arch::_mm512_setr_epi64(p(0), p(1), p(2), p(3), p(4), p(5), p(6), p(7));
        arch::_mm512_permutex2var_pd(x, places, y)
    }
}
