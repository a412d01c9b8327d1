//! The product of two 3 x 3 matrices, with registers of AVX-512.
//!
//! Each element of the result has a lane. A term of all sums is one multiplication, of elements
//! of A and of B that one instruction picks for each. They are read and written as elements 0 to
//! 7, and element 8: in the same places, so that the result is kept in registers where it is
//! multiplied again.

use core::arch::x86_64 as arch;
use core::arch::x86_64::{__m512, __m512d};

use super::lanes::Lanes;

/// Writes A B to `out`.
///
/// # Safety
///
/// `a` and `b` are valid for reads and `out` for writes of 9 elements.
#[inline]
pub(super) unsafe fn of_f32(a: *const f32, b: *const f32, out: *mut f32) {
    // SAFETY: the program is compiled for AVX-512; elements 0 to 8 are read and written.
    unsafe {
        let read = |x: *const f32| {
            let eight = arch::_mm512_castps256_ps512(arch::_mm256_loadu_ps(x));
            (eight, arch::_mm512_castps128_ps512(arch::_mm_load_ss(x.add(8))))
        };
        let (a, b) = (read(a), read(b));
        let term = |k| (pick_f32(a, |e| 3 * k + e % 3), pick_f32(b, |e| k + e / 3 * 3));
        let ((x, y), (z, w), (u, v)) = (term(0), term(1), term(2));
        let sum = x.mul(y).plus_product(z, w).plus_product(u, v);
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
        let last = (*a.add(2)).mul(*b.add(6));
        let last = last.plus_product(*a.add(5), *b.add(7));
        let last = last.plus_product(*a.add(8), *b.add(8));
        let read = |x: *const f64| {
            let last = arch::_mm512_castpd128_pd512(arch::_mm_load_sd(x.add(8)));
            (arch::_mm512_loadu_pd(x), last)
        };
        let (a, b) = (read(a), read(b));
        let term = |k| (pick_f64(a, |e| 3 * k + e % 3), pick_f64(b, |e| k + e / 3 * 3));
        let ((x, y), (z, w), (u, v)) = (term(0), term(1), term(2));
        let sum = x.mul(y).plus_product(z, w).plus_product(u, v);
        arch::_mm512_storeu_pd(out, sum);
        *out.add(8) = last;
    }
}

/// In lane `e` of nine the element that `place(e)` says, of eight in one register and the ninth
/// in another. (The places are arguments: the compiler does not look into a table of 64 bytes.)
///
/// # Safety
///
/// The program is compiled for AVX-512.
#[inline(always)]
unsafe fn pick_f32((eight, ninth): (__m512, __m512), place: impl Fn(i32) -> i32) -> __m512 {
    let p = |e| if place(e) < 8 { place(e) } else { 16 };
    // SAFETY: the caller's.
    unsafe {
        let places = arch::_mm512_setr_epi32(
            p(0),
            p(1),
            p(2),
            p(3),
            p(4),
            p(5),
            p(6),
            p(7),
            p(8),
            0,
            0,
            0,
            0,
            0,
            0,
            0,
        );
        arch::_mm512_permutex2var_ps(eight, places, ninth)
    }
}

/// The same for `f64`, and the first eight lanes.
///
/// # Safety
///
/// As for [`pick_f32`].
#[inline(always)]
unsafe fn pick_f64((eight, ninth): (__m512d, __m512d), p: impl Fn(i64) -> i64) -> __m512d {
    // SAFETY: the caller's.
    unsafe {
        let places = arch::_mm512_setr_epi64(p(0), p(1), p(2), p(3), p(4), p(5), p(6), p(7));
        arch::_mm512_permutex2var_pd(eight, places, ninth)
    }
}
