//! Products of a 3 x 3 matrix of `f32` with another one and with a vector, by registers of four.
//!
//! Loads and stores take nine elements as two registers of four and one element, always in the
//! same places. No two stores overlap, and no load reads from two of them. So the compiler
//! keeps a result that is multiplied again in registers, and elsewhere the processor forwards
//! it from its store buffer.

use core::arch::x86_64 as arch;
use core::arch::x86_64::__m128;

use super::register::Register;
use super::x86::Pair;

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
        let a = columns(a);
        let (b0, b4, b8) = (arch::_mm_loadu_ps(b), arch::_mm_loadu_ps(b.add(4)), *b.add(8));
        let x =
            column(a, [spread::<0>(b0), spread::<0b01_01_01_01>(b0), spread::<0b10_10_10_10>(b0)]);
        let y =
            column(a, [spread::<0b11_11_11_11>(b0), spread::<0>(b4), spread::<0b01_01_01_01>(b4)]);
        let z = column(
            a,
            [spread::<0b10_10_10_10>(b4), spread::<0b11_11_11_11>(b4), arch::_mm_set1_ps(b8)],
        );

        let between = arch::_mm_shuffle_ps::<0b00_00_10_10>(x, y);
        arch::_mm_storeu_ps(out, arch::_mm_shuffle_ps::<0b10_00_01_00>(x, between));
        arch::_mm_storeu_ps(out.add(4), arch::_mm_shuffle_ps::<0b01_00_10_01>(y, z));
        arch::_mm_store_ss(out.add(8), arch::_mm_movehl_ps(z, z));
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
        let spread = |k: usize| arch::_mm_set1_ps(*b.add(k));
        let sum = column(columns(a), [spread(0), spread(1), spread(2)]);
        Pair(sum).store(out);
        arch::_mm_store_ss(out.add(2), arch::_mm_movehl_ps(sum, sum));
    }
}

/// The columns of A. Nothing uses their fourth lanes.
///
/// # Safety
///
/// `a` is valid for reads of 9 elements.
#[inline]
unsafe fn columns(a: *const f32) -> [__m128; 3] {
    // SAFETY: SSE, which every x86-64 has; the pointer is the caller's.
    unsafe {
        let (a0, a4, a8) =
            (arch::_mm_loadu_ps(a), arch::_mm_loadu_ps(a.add(4)), arch::_mm_load_ss(a.add(8)));
        let across = arch::_mm_shuffle_ps::<0b01_00_11_11>(a0, a4);
        [
            a0,
            arch::_mm_shuffle_ps::<0b11_11_10_00>(across, across),
            arch::_mm_shuffle_ps::<0b00_00_11_10>(a4, a8),
        ]
    }
}

/// # Safety
///
/// SSE, which every x86-64 has.
#[cfg(not(all(has_avx512, target_feature = "avx512f")))]
#[inline]
unsafe fn spread<const LANES: i32>(x: __m128) -> __m128 {
    // SAFETY: the caller's.
    unsafe { arch::_mm_shuffle_ps::<LANES>(x, x) }
}

/// A sum of three products, in lanes of any registers.
///
/// # Safety
///
/// As for [`Register`].
#[inline(always)]
pub(super) unsafe fn column<L: Register>(a: [L; 3], b: [L; 3]) -> L {
    // SAFETY: the caller's.
    unsafe { a[0].mul(b[0]).plus_product(a[1], b[1]).plus_product(a[2], b[2]) }
}
