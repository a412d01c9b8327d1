//! The blocks of x86-64.

use core::arch::x86_64 as arch;

#[cfg(not(target_feature = "avx"))]
use super::block::four_twos;
#[cfg(all(feature = "std", not(target_feature = "avx")))]
use super::block::region;
use super::block::{Block, Four, One, Two};

impl Block for Four<f32> {
    type Element = f32;
    type Narrow = Two<f32>;
    const SIZE: usize = 4;

    #[inline]
    unsafe fn transpose(a: *const f32, a_column: usize, out: *mut f32, out_column: usize) {
        // SAFETY: SSE, which every x86-64 has; the pointers are the caller's.
        unsafe {
            let column = |j: usize| arch::_mm_loadu_ps(a.add(j * a_column));
            let (x, y, z, w) = (column(0), column(1), column(2), column(3));
            let (xy, zw) = (arch::_mm_unpacklo_ps(x, y), arch::_mm_unpacklo_ps(z, w));
            arch::_mm_storeu_ps(out, arch::_mm_movelh_ps(xy, zw));
            arch::_mm_storeu_ps(out.add(out_column), arch::_mm_movehl_ps(zw, xy));
            let (xy, zw) = (arch::_mm_unpackhi_ps(x, y), arch::_mm_unpackhi_ps(z, w));
            arch::_mm_storeu_ps(out.add(2 * out_column), arch::_mm_movelh_ps(xy, zw));
            arch::_mm_storeu_ps(out.add(3 * out_column), arch::_mm_movehl_ps(zw, xy));
        }
    }
}

/// A 4 x 4 matrix in one register.
///
/// # Safety
///
/// `a` is valid for reads and `out` for writes of 16 elements.
#[cfg(all(has_avx512, target_feature = "avx512f"))]
#[inline]
pub(super) unsafe fn whole(a: *const f32, out: *mut f32) {
    // SAFETY: the program is compiled for AVX-512; the pointers are the caller's.
    unsafe {
        let from = arch::_mm512_setr_epi32(0, 4, 8, 12, 1, 5, 9, 13, 2, 6, 10, 14, 3, 7, 11, 15);
        arch::_mm512_storeu_ps(out, arch::_mm512_permutexvar_ps(from, arch::_mm512_loadu_ps(a)));
    }
}

impl Block for Two<f32> {
    type Element = f32;
    type Narrow = One<f32>;
    const SIZE: usize = 2;

    #[inline]
    unsafe fn transpose(a: *const f32, a_column: usize, out: *mut f32, out_column: usize) {
        // SAFETY: as above, with SSE2; pairs are loaded and stored as 64 bits, at any alignment.
        unsafe {
            let column = |j: usize| arch::_mm_loadl_epi64(a.add(j * a_column).cast());
            let rows = arch::_mm_unpacklo_epi32(column(0), column(1));
            arch::_mm_storel_epi64(out.cast(), rows);
            let second = arch::_mm_unpackhi_epi64(rows, rows);
            arch::_mm_storel_epi64(out.add(out_column).cast(), second);
        }
    }
}

/// A block of four with registers of four elements.
#[cfg(any(feature = "std", target_feature = "avx"))]
struct FourAvx;

#[cfg(any(feature = "std", target_feature = "avx"))]
impl Block for FourAvx {
    type Element = f64;
    type Narrow = Two<f64>;
    const SIZE: usize = 4;

    #[inline(always)]
    unsafe fn transpose(a: *const f64, a_column: usize, out: *mut f64, out_column: usize) {
        // SAFETY: the processor has AVX, and the pointers are valid, by the caller's word.
        unsafe {
            let column = |j: usize| arch::_mm256_loadu_pd(a.add(j * a_column));
            let (x, y, z, w) = (column(0), column(1), column(2), column(3));
            let (xy, zw) = (arch::_mm256_unpacklo_pd(x, y), arch::_mm256_unpacklo_pd(z, w));
            arch::_mm256_storeu_pd(out, arch::_mm256_permute2f128_pd::<0x20>(xy, zw));
            let second = arch::_mm256_permute2f128_pd::<0x31>(xy, zw);
            arch::_mm256_storeu_pd(out.add(2 * out_column), second);
            let (xy, zw) = (arch::_mm256_unpackhi_pd(x, y), arch::_mm256_unpackhi_pd(z, w));
            let first = arch::_mm256_permute2f128_pd::<0x20>(xy, zw);
            arch::_mm256_storeu_pd(out.add(out_column), first);
            let third = arch::_mm256_permute2f128_pd::<0x31>(xy, zw);
            arch::_mm256_storeu_pd(out.add(3 * out_column), third);
        }
    }
}

/// The same on a processor that has AVX.
///
/// # Safety
///
/// As for `large_f32` in `transpose.rs`, and it has.
#[cfg(all(feature = "std", not(target_feature = "avx")))]
#[target_feature(enable = "avx")]
pub(super) unsafe fn large_avx(
    a: *const f64,
    out: *mut f64,
    out_column: usize,
    (m, n): (usize, usize),
) {
    // SAFETY: the caller's.
    unsafe { region::<FourAvx>(a, m, out, out_column, (0, m), (0, n)) }
}

impl Block for Four<f64> {
    type Element = f64;
    type Narrow = Two<f64>;
    const SIZE: usize = 4;

    #[cfg(target_feature = "avx")]
    #[inline]
    unsafe fn transpose(a: *const f64, a_column: usize, out: *mut f64, out_column: usize) {
        // SAFETY: the caller's.
        unsafe { FourAvx::transpose(a, a_column, out, out_column) }
    }

    #[cfg(not(target_feature = "avx"))]
    #[inline]
    unsafe fn transpose(a: *const f64, a_column: usize, out: *mut f64, out_column: usize) {
        // SAFETY: the caller's.
        unsafe { four_twos::<f64>(a, a_column, out, out_column) }
    }
}

impl Block for Two<f64> {
    type Element = f64;
    type Narrow = One<f64>;
    const SIZE: usize = 2;

    #[inline]
    unsafe fn transpose(a: *const f64, a_column: usize, out: *mut f64, out_column: usize) {
        // SAFETY: SSE2, which every x86-64 has; the pointers are the caller's.
        unsafe {
            let (x, y) = (arch::_mm_loadu_pd(a), arch::_mm_loadu_pd(a.add(a_column)));
            arch::_mm_storeu_pd(out, arch::_mm_unpacklo_pd(x, y));
            arch::_mm_storeu_pd(out.add(out_column), arch::_mm_unpackhi_pd(x, y));
        }
    }
}
