//! Products of a 4 x 4 matrix with columns of four.
//!
//! One instruction spreads an element of B from a register that holds whole columns; a
//! load and a shuffle would be two. A wider register computes two or four columns of the
//! result at once.

use core::arch::x86_64 as arch;
use core::arch::x86_64::__m128;

/// Writes A B to `out`, where `b` and `out` are `4 x n`.
///
/// # Safety
///
/// `a` is valid for reads of 16 elements, `b` for reads and `out` for writes of 4 `n`.
#[inline]
pub(super) unsafe fn product(a: *const f32, b: *const f32, out: *mut f32, n: usize) {
    // SAFETY: columns 0 to 3 of `a` are read, and column `j` below `n` of `b` and `out`. The
    // program is compiled for the instructions of each function that is called.
    unsafe {
        let a = [
            arch::_mm_loadu_ps(a),
            arch::_mm_loadu_ps(a.add(4)),
            arch::_mm_loadu_ps(a.add(8)),
            arch::_mm_loadu_ps(a.add(12)),
        ];
        let mut j = 0;
        #[cfg(all(has_avx512, target_feature = "avx512f"))]
        while j + 4 <= n {
            four_columns(a, b.add(4 * j), out.add(4 * j));
            j += 4;
        }
        #[cfg(target_feature = "avx")]
        while j + 2 <= n {
            two_columns(a, b.add(4 * j), out.add(4 * j));
            j += 2;
        }
        while j < n {
            one_column(a, b.add(4 * j), out.add(4 * j));
            j += 1;
        }
    }
}

/// # Safety
///
/// `b` is valid for reads and `out` for writes of 4 elements.
#[inline]
unsafe fn one_column(a: [__m128; 4], b: *const f32, out: *mut f32) {
    // SAFETY: SSE, which every x86-64 has; the pointers are the caller's.
    unsafe {
        let b = arch::_mm_loadu_ps(b);
        let mut sum = arch::_mm_mul_ps(a[0], arch::_mm_shuffle_ps::<0b00_00_00_00>(b, b));
        sum = plus_product(sum, a[1], arch::_mm_shuffle_ps::<0b01_01_01_01>(b, b));
        sum = plus_product(sum, a[2], arch::_mm_shuffle_ps::<0b10_10_10_10>(b, b));
        sum = plus_product(sum, a[3], arch::_mm_shuffle_ps::<0b11_11_11_11>(b, b));
        arch::_mm_storeu_ps(out, sum);
    }
}

/// # Safety
///
/// SSE, which every x86-64 has.
#[inline]
unsafe fn plus_product(sum: __m128, x: __m128, y: __m128) -> __m128 {
    #[cfg(all(feature = "fma", target_feature = "fma"))]
    // SAFETY: the program is compiled for FMA.
    unsafe {
        arch::_mm_fmadd_ps(x, y, sum)
    }
    #[cfg(not(all(feature = "fma", target_feature = "fma")))]
    // SAFETY: the caller's.
    unsafe {
        arch::_mm_add_ps(sum, arch::_mm_mul_ps(x, y))
    }
}

/// # Safety
///
/// `b` is valid for reads and `out` for writes of 8 elements.
#[cfg(target_feature = "avx")]
#[inline]
unsafe fn two_columns(a: [__m128; 4], b: *const f32, out: *mut f32) {
    use crate::simd::registers::Register;

    // SAFETY: the program is compiled for AVX; the pointers are the caller's.
    unsafe {
        let twice = |x: __m128| arch::_mm256_set_m128(x, x);
        let b = arch::_mm256_loadu_ps(b);
        let mut sum = arch::_mm256_mul_ps(twice(a[0]), arch::_mm256_permute_ps::<0b00_00_00_00>(b));
        sum = sum.plus_product(twice(a[1]), arch::_mm256_permute_ps::<0b01_01_01_01>(b));
        sum = sum.plus_product(twice(a[2]), arch::_mm256_permute_ps::<0b10_10_10_10>(b));
        sum = sum.plus_product(twice(a[3]), arch::_mm256_permute_ps::<0b11_11_11_11>(b));
        arch::_mm256_storeu_ps(out, sum);
    }
}

/// # Safety
///
/// `b` is valid for reads and `out` for writes of 16 elements.
#[cfg(all(has_avx512, target_feature = "avx512f"))]
#[inline]
unsafe fn four_columns(a: [__m128; 4], b: *const f32, out: *mut f32) {
    use crate::simd::registers::Register;

    // SAFETY: the program is compiled for AVX-512; the pointers are the caller's.
    unsafe {
        let all = |x: __m128| arch::_mm512_broadcast_f32x4(x);
        let b = arch::_mm512_loadu_ps(b);
        let mut sum = arch::_mm512_mul_ps(all(a[0]), arch::_mm512_permute_ps::<0b00_00_00_00>(b));
        sum = sum.plus_product(all(a[1]), arch::_mm512_permute_ps::<0b01_01_01_01>(b));
        sum = sum.plus_product(all(a[2]), arch::_mm512_permute_ps::<0b10_10_10_10>(b));
        sum = sum.plus_product(all(a[3]), arch::_mm512_permute_ps::<0b11_11_11_11>(b));
        arch::_mm512_storeu_ps(out, sum);
    }
}

/// Writes A B to `out`, where `b` and `out` are `4 x n` with an even `n`, of `f64`.
///
/// # Safety
///
/// `a` is valid for reads of 16 elements, `b` for reads and `out` for writes of 4 `n`.
#[cfg(all(has_avx512, target_feature = "avx512f"))]
#[inline]
pub(super) unsafe fn product_of_pairs(a: *const f64, b: *const f64, out: *mut f64, n: usize) {
    use crate::simd::registers::Register;

    // SAFETY: columns 0 to 3 of `a` are read, and columns `j` and `j + 1`, which are below `n`,
    // of `b` and `out`. The program is compiled for AVX-512.
    unsafe {
        let twice = |k: usize| arch::_mm512_broadcast_f64x4(arch::_mm256_loadu_pd(a.add(4 * k)));
        let a = [twice(0), twice(1), twice(2), twice(3)];
        let mut j = 0;
        while j < n {
            let b = arch::_mm512_loadu_pd(b.add(4 * j));
            let mut sum = arch::_mm512_mul_pd(a[0], arch::_mm512_permutex_pd::<0b00_00_00_00>(b));
            sum = sum.plus_product(a[1], arch::_mm512_permutex_pd::<0b01_01_01_01>(b));
            sum = sum.plus_product(a[2], arch::_mm512_permutex_pd::<0b10_10_10_10>(b));
            sum = sum.plus_product(a[3], arch::_mm512_permutex_pd::<0b11_11_11_11>(b));
            arch::_mm512_storeu_pd(out.add(4 * j), sum);
            j += 2;
        }
    }
}
