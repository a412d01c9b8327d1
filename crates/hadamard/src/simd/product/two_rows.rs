//! Products of `f32` with two rows, two or four columns of the result in one register.
//!
//! A column of A is repeated for each of them. B is loaded by blocks of four columns. One
//! shuffle of such a block brings the elements of a row to their lanes. This takes 0.69 of the time
//! of tiles in the mean, with AVX-512 0.39.

use core::arch::x86_64 as arch;
use core::arch::x86_64::__m128;

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
pub(super) unsafe fn product(p: &Product<f32>, q: usize) {
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
pub(super) unsafe fn product(p: &Product<f32>, q: usize) {
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
