//! Products with three rows of `f64` by registers of two, two columns at a time.
//!
//! A register holds two neighbours in a row of B. It is multiplied by the first two rows of a
//! column of A, and by the same two rows exchanged. The two results hold two elements of each
//! of two columns, crossed. That takes half of the shuffles that would spread every element of
//! B over a register. One register holds the third row of both columns. From five columns on this
//! takes 0.72 of the time of tiles from memory, and 0.85 just computed.

use core::arch::x86_64 as arch;
use core::arch::x86_64::__m128d;

use super::tile::{Product, plus, tile};
use crate::simd::registers::Register;

/// The product, for a `3 x Q` result.
///
/// # Safety
///
/// `p` describes the factors and the result.
#[inline(always)]
pub(super) unsafe fn product<const Q: usize>(p: &Product<f64>) {
    let mut j = 0;
    // SAFETY: the caller's; all columns are below Q.
    unsafe {
        while j + 6 <= Q {
            pairs::<3>(p, j);
            j += 6;
        }
        if const { Q % 6 >= 4 } {
            pairs::<2>(p, j);
            j += 4;
        } else if const { Q % 6 >= 2 } {
            pairs::<1>(p, j);
            j += 2;
        }
        if const { Q % 2 == 1 } {
            tile::<__m128d, 1, 1>(p, 0, j);
            tile::<f64, 1, 1>(p, 2, j);
        }
    }
}

/// `C` pairs of columns from column `j` on.
///
/// # Safety
///
/// As above, for these columns.
#[inline(always)]
unsafe fn pairs<const C: usize>(p: &Product<f64>, j: usize) {
    // SAFETY: SSE2, which every x86-64 has. Three rows of A are read in `terms` columns; of B and
    // of the result, columns `j` to `j + 2 C - 1`.
    unsafe {
        let b = p.b.add(j * p.b_column);
        let zeros = [arch::_mm_setzero_pd(); C];
        let (mut straight, mut crossed, mut third) = (zeros, zeros, zeros);
        let mut k = 0;
        while k < p.terms {
            let column = p.a.add(k * p.rows);
            let rows = __m128d::load(column);
            let swapped = arch::_mm_shuffle_pd::<1>(rows, rows);
            let third_row = __m128d::splat(*column.add(2));
            let mut c = 0;
            while c < C {
                let first = b.add(k + 2 * c * p.b_column);
                let right = arch::_mm_loadh_pd(arch::_mm_load_sd(first), first.add(p.b_column));
                straight[c] = plus(k, straight[c], rows, right);
                crossed[c] = plus(k, crossed[c], swapped, right);
                third[c] = plus(k, third[c], third_row, right);
                c += 1;
            }
            k += 1;
        }
        let mut c = 0;
        while c < C {
            let (left, right) = (p.out.add(3 * (j + 2 * c)), p.out.add(3 * (j + 2 * c + 1)));
            arch::_mm_unpacklo_pd(straight[c], crossed[c]).store(left);
            arch::_mm_unpackhi_pd(crossed[c], straight[c]).store(right);
            arch::_mm_storel_pd(left.add(2), third[c]);
            arch::_mm_storeh_pd(right.add(2), third[c]);
            c += 1;
        }
    }
}
