//! A tile of a matrix product: V registers of rows times C columns.
//!
//! It stays in registers while the terms are added in the order of `k`. A sum starts as
//! its first product.

use super::register::Register;

/// The places of the factors and of the result. Distances count elements.
#[derive(Clone, Copy)]
pub(super) struct Product<E> {
    pub(super) a: *const E,
    pub(super) b: *const E,
    pub(super) out: *mut E,
    /// The distances from one column to the next, of A and of the result.
    pub(super) rows: usize,
    /// The number of terms of each sum.
    pub(super) terms: usize,
    /// The distance from one column to the next of B. The elements of a column are
    /// neighbours.
    pub(super) b_column: usize,
}

/// Computes the tile of the result at row `i`, column `j`.
///
/// # Safety
///
/// The processor has the instructions of `L`. The pointers are valid for matrices with
/// these distances: for reads of `terms` columns of A and `terms` rows of B, and for writes
/// of the result, for rows below `i + V * WIDTH` and columns below `j + C`.
#[inline(always)]
pub(super) unsafe fn tile<L: Register, const V: usize, const C: usize>(
    p: &Product<L::Element>,
    i: usize,
    j: usize,
) {
    // SAFETY: the caller's.
    unsafe { tile_in_part::<L, V, C>(p, i, j, L::WIDTH) }
}

/// The same, if only the first `last` rows of the last register exist. `last` is from 1 to
/// `WIDTH`.
///
/// # Safety
///
/// As for [`tile`], for these rows only.
#[inline(always)]
pub(super) unsafe fn tile_in_part<L: Register, const V: usize, const C: usize>(
    p: &Product<L::Element>,
    i: usize,
    j: usize,
    last: usize,
) {
    // SAFETY: this reads and writes only elements that the caller promises: columns
    // `j + c` for c < C, and for v < V the `WIDTH` rows from `i + v * WIDTH` on; of the
    // last register the first `last` of these rows.
    unsafe {
        let (a, b) = (p.a.add(i), p.b.add(j * p.b_column));
        let mut left = [L::splat(*b); V];
        let mut sums = [left; C];
        let mut k = 0;
        while k < p.terms {
            let mut v = 0;
            while v < V {
                let from = a.add(k * p.rows + v * L::WIDTH);
                left[v] = if v + 1 == V && last < L::WIDTH {
                    L::load_first(from, last)
                } else {
                    L::load(from)
                };
                v += 1;
            }
            let mut c = 0;
            while c < C {
                let right = L::splat(*b.add(k + c * p.b_column));
                let mut v = 0;
                while v < V {
                    sums[c][v] = plus(k, sums[c][v], left[v], right);
                    v += 1;
                }
                c += 1;
            }
            k += 1;
        }
        let out = p.out.add(i + j * p.rows);
        let mut c = 0;
        while c < C {
            let mut v = 0;
            while v < V {
                let to = out.add(c * p.rows + v * L::WIDTH);
                if v + 1 == V && last < L::WIDTH {
                    sums[c][v].store_first(to, last);
                } else {
                    sums[c][v].store(to);
                }
                v += 1;
            }
            c += 1;
        }
    }
}

/// Computes the elements of the result in row `i` and the `WIDTH` columns from `j` on.
///
/// # Safety
///
/// As for [`tile`], for these elements only.
#[inline(always)]
pub(super) unsafe fn row<L: Register>(p: &Product<L::Element>, i: usize, j: usize) {
    // SAFETY: row `i` of A and of the result, columns `j` to `j + WIDTH` of B and of the result.
    unsafe {
        let (a, b) = (p.a.add(i), p.b.add(j * p.b_column));
        let mut sums = L::gather(b, p.b_column).mul(L::splat(*a));
        let mut k = 1;
        while k < p.terms {
            let right = L::gather(b.add(k), p.b_column);
            sums = sums.plus_product(L::splat(*a.add(k * p.rows)), right);
            k += 1;
        }
        sums.scatter(p.out.add(i + j * p.rows), p.rows);
    }
}

/// The sum with term `k`; the first term is the sum.
///
/// # Safety
///
/// As for [`Register`].
#[inline(always)]
pub(super) unsafe fn plus<L: Register>(k: usize, sum: L, x: L, y: L) -> L {
    // SAFETY: the caller's.
    unsafe { if k == 0 { x.mul(y) } else { sum.plus_product(x, y) } }
}
