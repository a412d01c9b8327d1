//! Products with two rows, two or four columns of the result in one register.
//!
//! A column of A is repeated for each of them. B is loaded by blocks of four columns. One
//! shuffle of such a block brings the elements of a row to their lanes. For `f32` this takes 0.69 of
//! the time of tiles in the mean, with AVX-512 0.39; for `f64`, with AVX-512 alone, 0.75.

use core::arch::x86_64 as arch;
use core::arch::x86_64::__m128;
#[cfg(all(has_avx512, target_feature = "avx512f"))]
use core::arch::x86_64::{__m128d, __m512d};

use super::tile::{Product, plus};
use crate::simd::registers::Register;

/// Two columns in a register.
///
/// # Safety
///
/// `p` describes the factors and a `2 x q` result, where the number of terms and `q` are
/// multiples of four.
#[cfg(not(target_feature = "avx"))]
#[inline(always)]
pub(super) unsafe fn of_f32(p: &Product<f32>, q: usize) {
    let mut j = 0;
    // SAFETY: terms `k` to `k + 3` of columns `j` to `j + 3` exist; every x86-64 has SSE2.
    unsafe {
        while j < q {
            let b = p.b.add(j * p.b_column);
            let mut first = arch::_mm_setzero_ps();
            let mut second = arch::_mm_setzero_ps();
            let mut k = 0;
            while k < p.terms {
                let column = |c: usize| __m128::load(b.add(k + c * p.b_column));
                let (x, y, z, w) = (column(0), column(1), column(2), column(3));
                let a = |n: usize| __m128::load(p.a.add(2 * (k + n)));
                let (a0, a2) = (a(0), a(2));
                let left = [
                    arch::_mm_movelh_ps(a0, a0),
                    arch::_mm_movehl_ps(a0, a0),
                    arch::_mm_movelh_ps(a2, a2),
                    arch::_mm_movehl_ps(a2, a2),
                ];
                let right = |x, y| {
                    [
                        arch::_mm_shuffle_ps::<0b00_00_00_00>(x, y),
                        arch::_mm_shuffle_ps::<0b01_01_01_01>(x, y),
                        arch::_mm_shuffle_ps::<0b10_10_10_10>(x, y),
                        arch::_mm_shuffle_ps::<0b11_11_11_11>(x, y),
                    ]
                };
                let (xy, zw) = (right(x, y), right(z, w));
                let mut term = 0;
                while term < 4 {
                    first = plus(k + term, first, left[term], xy[term]);
                    second = plus(k + term, second, left[term], zw[term]);
                    term += 1;
                }
                k += 4;
            }
            first.store(p.out.add(2 * j));
            second.store(p.out.add(2 * j + 4));
            j += 4;
        }
    }
}

/// Four columns in a register.
///
/// # Safety
///
/// `p` describes the factors and a `2 x q` result, where the number of terms and `q` are
/// multiples of four.
#[cfg(target_feature = "avx")]
#[inline(always)]
pub(super) unsafe fn of_f32(p: &Product<f32>, q: usize) {
    let mut j = 0;
    // SAFETY: terms `k` to `k + 3` of columns `j` to `j + 3` exist. The program is compiled for
    // AVX.
    unsafe {
        while j < q {
            let b = p.b.add(j * p.b_column);
            let mut sum = arch::_mm256_setzero_ps();
            let mut k = 0;
            while k < p.terms {
                let column = |c: usize| __m128::load(b.add(k + c * p.b_column));
                let even = arch::_mm256_set_m128(column(2), column(0));
                let odd = arch::_mm256_set_m128(column(3), column(1));
                let right = [
                    arch::_mm256_shuffle_ps::<0b00_00_00_00>(even, odd),
                    arch::_mm256_shuffle_ps::<0b01_01_01_01>(even, odd),
                    arch::_mm256_shuffle_ps::<0b10_10_10_10>(even, odd),
                    arch::_mm256_shuffle_ps::<0b11_11_11_11>(even, odd),
                ];
                let mut term = 0;
                while term < 4 {
                    let pair = p.a.add(2 * (k + term)).cast::<f64>().read_unaligned();
                    let left = arch::_mm256_castpd_ps(arch::_mm256_set1_pd(pair));
                    sum = plus(k + term, sum, left, right[term]);
                    term += 1;
                }
                k += 4;
            }
            sum.store(p.out.add(2 * j));
            j += 4;
        }
    }
}

/// # Safety
///
/// `p` describes the factors and a `2 x q` result, where the number of terms is even and `q` a
/// multiple of four.
#[cfg(all(has_avx512, target_feature = "avx512f"))]
#[inline(always)]
pub(super) unsafe fn of_f64(p: &Product<f64>, q: usize) {
    let mut j = 0;
    // SAFETY: terms `k` and `k + 1` of columns `j` to `j + 3` exist. The program is compiled for
    // AVX-512.
    unsafe {
        while j < q {
            let b = p.b.add(j * p.b_column);
            let mut sum = arch::_mm512_setzero_pd();
            let mut k = 0;
            while k + 8 <= p.terms {
                let column = |c: usize| arch::_mm512_loadu_pd(b.add(k + c * p.b_column));
                let (x, y, z, w) = (column(0), column(1), column(2), column(3));
                // The even rows and the odd rows of columns 0 and 1, and of columns 2 and 3.
                let xy = [arch::_mm512_unpacklo_pd(x, y), arch::_mm512_unpackhi_pd(x, y)];
                let zw = [arch::_mm512_unpacklo_pd(z, w), arch::_mm512_unpackhi_pd(z, w)];
                let mut term = 0;
                while term < 8 {
                    let first = (term & !1) as i64;
                    let place = |i| first + i / 2 % 2 + i / 4 * 8;
                    let right = pick(xy[term % 2], zw[term % 2], place);
                    sum = plus(k + term, sum, pair(p, k + term), right);
                    term += 1;
                }
                k += 8;
            }
            while k < p.terms {
                let column = |c: usize| __m128d::load(b.add(k + c * p.b_column));
                let low = arch::_mm256_set_m128d(column(1), column(0));
                let high = arch::_mm256_set_m128d(column(3), column(2));
                let block = arch::_mm512_insertf64x4::<1>(arch::_mm512_castpd256_pd512(low), high);
                let right = [
                    arch::_mm512_unpacklo_pd(block, block),
                    arch::_mm512_unpackhi_pd(block, block),
                ];
                let mut term = 0;
                while term < 2 {
                    sum = plus(k + term, sum, pair(p, k + term), right[term]);
                    term += 1;
                }
                k += 2;
            }
            sum.store(p.out.add(2 * j));
            j += 4;
        }
    }
}

/// Lane `i` gets element `p(i)`: of `x` if `p(i) < 8`, otherwise of `y`.
///
/// The places are arguments, not a table. The compiler does not look into a table of 64 bytes,
/// and if it knows the places, it can take a cheaper instruction.
///
/// # Safety
///
/// The program is compiled for AVX-512.
#[cfg(all(has_avx512, target_feature = "avx512f"))]
#[inline(always)]
unsafe fn pick(x: __m512d, y: __m512d, p: impl Fn(i64) -> i64) -> __m512d {
    // SAFETY: the caller's.
    unsafe {
        let places = arch::_mm512_setr_epi64(p(0), p(1), p(2), p(3), p(4), p(5), p(6), p(7));
        arch::_mm512_permutex2var_pd(x, places, y)
    }
}

/// Column `k` of A, four times.
///
/// # Safety
///
/// The program is compiled for AVX-512, and A has this column.
#[cfg(all(has_avx512, target_feature = "avx512f"))]
#[inline(always)]
unsafe fn pair(p: &Product<f64>, k: usize) -> __m512d {
    // SAFETY: the caller's.
    unsafe {
        let pair = arch::_mm_castpd_ps(__m128d::load(p.a.add(2 * k)));
        arch::_mm512_castps_pd(arch::_mm512_broadcast_f32x4(pair))
    }
}
