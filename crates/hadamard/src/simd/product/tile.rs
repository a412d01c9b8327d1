//! A tile of a matrix product: V registers of rows times C columns.
//!
//! It stays in registers while the terms are added in the order of `k`. A sum starts as
//! its first product.
//!
//! Up to 8x8, with several columns, tiles take 0.66 (`f32`) and 0.99 (`f64`) of the time of plain loops
//! in the mean, with AVX-512 0.64 and 0.58; with one column from memory 0.47 and 0.71, with AVX-512
//! 0.56 and 0.41.

use crate::simd::registers::Register;

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

/// Repeats a block for each of some numbers.
macro_rules! written_out {
    ($index:ident in $($value:literal)*: $body:expr) => {
        $({
            const $index: usize = $value;
            $body
        })*
    };
}

/// Element `k` of `n`, out of a whole register if there is one that holds it.
///
/// If the kernel loaded the elements one by one, the compiler would merge the loads to some that
/// span two stores of a matrix that was just computed. Such a load waits until both stores are in
/// memory.
///
/// # Safety
///
/// `from` is valid for reads of `n` elements, and `k < n`. The processor has the instructions of
/// `L`.
#[inline(always)]
unsafe fn element<L: Register>(from: *const L::Element, k: usize, n: usize) -> L::Element {
    let first = k - k % L::WIDTH;
    // SAFETY: the register has `k` among its lanes, and all of them are below `n`.
    unsafe {
        if first + L::WIDTH <= n {
            let x = L::load(from.add(first));
            *(&raw const x).cast::<L::Element>().add(k - first)
        } else {
            *from.add(k)
        }
    }
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
    unsafe { tile_in_part::<L, V, C, 0>(p, i, j, L::WIDTH) }
}

/// The same, if only the first `last` rows of the last register exist. `last` is from 1 to
/// `WIDTH`. `N` is the number of terms if they are written out, otherwise zero.
/// If they are, `b_column` is `N`: the columns of B are neighbours.
///
/// # Safety
///
/// As for [`tile`], for these rows only.
#[inline(always)]
pub(super) unsafe fn tile_in_part<L: Register, const V: usize, const C: usize, const N: usize>(
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
        let mut sums = [[L::splat(L::Element::default()); V]; C];
        if const { N > 0 } {
            // A loop would keep operands that were just computed in memory: the compiler looks for
            // what can stay in registers before it unrolls the loop.
            written_out!(K in 0 1 2 3 4 5 6 7: if const { K < N } {
                let right = |c: usize| element::<L>(b, K + c * N, C * N);
                add_term(K, a.add(K * p.rows), last, right, &mut sums);
            });
        } else {
            let mut k = 0;
            while k < p.terms {
                let right = |c: usize| *b.add(k + c * p.b_column);
                add_term(k, a.add(k * p.rows), last, right, &mut sums);
                k += 1;
            }
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

/// Adds term `k` to all sums of a tile. Its column of A begins at `a`; `right` gives the element of
/// B for each column of the tile.
///
/// # Safety
///
/// As for [`tile_in_part`], for this column of A.
#[inline(always)]
unsafe fn add_term<L: Register, const V: usize, const C: usize>(
    k: usize,
    a: *const L::Element,
    last: usize,
    right: impl Fn(usize) -> L::Element,
    sums: &mut [[L; V]; C],
) {
    // SAFETY: the caller's.
    unsafe {
        let mut left = [L::splat(L::Element::default()); V];
        let mut v = 0;
        while v < V {
            let from = a.add(v * L::WIDTH);
            left[v] = if v + 1 == V && last < L::WIDTH {
                L::load_first(from, last)
            } else {
                L::load(from)
            };
            v += 1;
        }
        let mut c = 0;
        while c < C {
            let right = L::splat(right(c));
            let mut v = 0;
            while v < V {
                sums[c][v] = plus(k, sums[c][v], left[v], right);
                v += 1;
            }
            c += 1;
        }
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
