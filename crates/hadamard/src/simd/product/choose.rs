//! The matrix product, in tiles.
//!
//! The last rows may not fill a register. Then the first lanes of a register compute them, or
//! narrower registers, or a register that overlaps the one before. All of these do the same
//! operations, so the bits are the same.
//!
//! Small products are compiled for their sizes, and stay in registers if the result is used at
//! once. Large ones share one function for all sizes, so that they cost users no compile time.
//! It exists for every width of registers, and takes the widest that the processor has.

use core::mem::MaybeUninit;

use super::any_size;
#[cfg(target_feature = "avx")]
use super::quad;
use super::tile::{Product, tile_in_part};
#[cfg(target_arch = "x86_64")]
use super::{triple, two_rows};
use crate::simd::registers::{Register, Widest32, Widest64, same};
use crate::simd::tuning::{self, ALL_COLUMNS, overlaps, takes_part};

/// A B, by a kernel if there is one for it, otherwise by the plain loops.
#[inline]
pub(crate) fn product<T: Copy, const M: usize, const N: usize, const P: usize, const Q: usize>(
    a: &[[T; M]; N],
    b: &[[T; P]; Q],
    plain: impl FnOnce() -> [[T; M]; Q],
) -> [[T; M]; Q] {
    // Not filled first: the kernel writes all elements.
    let mut out = MaybeUninit::<[[T; M]; Q]>::uninit();
    // SAFETY: `out` is as large as the product. If there is a kernel, it has written all
    // elements. (A debug build copies what `assume_init` takes and returns.)
    unsafe { if product_at(a, b, out.as_mut_ptr()) { out.as_ptr().read() } else { plain() } }
}

/// Writes A B to `out` if there is a kernel for it. Otherwise does nothing and returns
/// `false`.
#[inline]
pub(crate) fn product_into<
    T: Copy,
    const M: usize,
    const N: usize,
    const P: usize,
    const Q: usize,
    const R: usize,
>(
    a: &[[T; M]; N],
    b: &[[T; P]; Q],
    out: &mut [[T; M]; R],
) -> bool {
    const { assert!(Q == R) };
    // SAFETY: `out` is a reference to a matrix as large as the product.
    unsafe { product_at(a, b, out.as_mut_ptr().cast()) }
}

/// # Safety
///
/// `out` is valid for writes.
#[expect(clippy::collapsible_if, reason = "the constant alone decides what is compiled")]
#[inline]
unsafe fn product_at<T: Copy, const M: usize, const N: usize, const P: usize, const Q: usize>(
    a: &[[T; M]; N],
    b: &[[T; P]; Q],
    out: *mut [[T; M]; Q],
) -> bool {
    const { assert!(P == N) };
    // The constants keep branches for other types from being compiled.
    if const { size_of::<T>() == size_of::<f32>() && tuning::has_product_f32(M, N, Q) } {
        if same::<T, f32>() {
            let (a, b, out) = (a.as_ptr().cast(), b.as_ptr().cast(), out.cast());
            // SAFETY: `T` is `f32`, and the pointers are those of an M x N, an N x Q and an
            // M x Q matrix: P = N, by the assertion.
            unsafe { of_f32::<M, N, Q>(&Product { a, b, out, rows: M, terms: N, b_column: N }) };
            return true;
        }
    } else if const { size_of::<T>() == size_of::<f64>() && tuning::has_product_f64(M, N, Q) } {
        if same::<T, f64>() {
            let (a, b, out) = (a.as_ptr().cast(), b.as_ptr().cast(), out.cast());
            // SAFETY: as above, with `f64`.
            unsafe { of_f64::<M, N, Q>(&Product { a, b, out, rows: M, terms: N, b_column: N }) };
            return true;
        }
    }
    false
}

/// # Safety
///
/// `p` describes an `M x N` and an `N x Q` matrix, and the result.
#[inline]
unsafe fn of_f32<const M: usize, const N: usize, const Q: usize>(p: &Product<f32>) {
    // SAFETY: the caller's; the program is compiled for the widest registers.
    unsafe {
        #[cfg(target_feature = "avx")]
        if const { tuning::is_quad(M, N, Q) } {
            return quad::product(p.a, p.b, p.out, Q);
        }
        #[cfg(all(target_arch = "x86_64", not(all(has_avx512, target_feature = "avx512f"))))]
        if const { tuning::is_triple(M, N, Q) } {
            return triple::product(p.a, p.b, p.out);
        }
        #[cfg(target_arch = "x86_64")]
        if const { tuning::is_triple_by_vector(M, N, Q) } {
            return triple::times_vector(p.a, p.b, p.out);
        }
        #[cfg(target_arch = "x86_64")]
        if const { tuning::is_two_rows(M, N, Q) } {
            return two_rows::product(p, Q);
        }
        if const { tuning::is_large_product(M, N, Q) } {
            any_size::of_f32(p.a, p.b, p.out, (M, N, Q));
        } else if const { tuning::is_written_out(4, M, N) } {
            fixed::<Widest32, M, N, Q>(p, 0);
        } else {
            fixed::<Widest32, M, 0, Q>(p, 0);
        }
    }
}

/// # Safety
///
/// As for [`of_f32`].
#[inline]
unsafe fn of_f64<const M: usize, const N: usize, const Q: usize>(p: &Product<f64>) {
    // SAFETY: as above.
    unsafe {
        if const { tuning::is_large_product(M, N, Q) } {
            any_size::of_f64(p.a, p.b, p.out, (M, N, Q));
        } else if const { tuning::is_written_out(8, M, N) } {
            fixed::<Widest64, M, N, Q>(p, 0);
        } else {
            fixed::<Widest64, M, 0, Q>(p, 0);
        }
    }
}

/// The rows of an `M x Q` result from row `done` on, by registers `L` and narrower ones.
/// Wider registers have computed the rows before; `done` is a multiple of their width. `N` is as in
/// [`tile_in_part`].
///
/// # Safety
///
/// As for [`tile`], for all rows and columns.
#[inline(always)]
unsafe fn fixed<L: Register, const M: usize, const N: usize, const Q: usize>(
    p: &Product<L::Element>,
    done: usize,
) {
    let mut i = done;
    // SAFETY: every tile lies in rows from `i` to the one before `M`.
    unsafe {
        if const { takes_part(M, Q, L::WIDTH, L::ROWS) } {
            let last = M % L::WIDTH;
            while i + 2 * L::WIDTH < M {
                fixed_columns::<L, 2, N, Q>(p, i, L::WIDTH);
                i += 2 * L::WIDTH;
            }
            if const { M % (2 * L::WIDTH) > L::WIDTH } {
                fixed_columns::<L, 2, N, Q>(p, i, last);
            } else {
                fixed_columns::<L, 1, N, Q>(p, i, last);
            }
            return;
        }
        if const { M >= L::WIDTH } {
            if const { L::ROWS >= 4 } {
                while i + 4 * L::WIDTH <= M {
                    fixed_columns::<L, 4, N, Q>(p, i, L::WIDTH);
                    i += 4 * L::WIDTH;
                }
                if i + 3 * L::WIDTH <= M {
                    fixed_columns::<L, 3, N, Q>(p, i, L::WIDTH);
                    i += 3 * L::WIDTH;
                }
            }
            while i + 2 * L::WIDTH <= M {
                fixed_columns::<L, 2, N, Q>(p, i, L::WIDTH);
                i += 2 * L::WIDTH;
            }
            if i + L::WIDTH <= M {
                fixed_columns::<L, 1, N, Q>(p, i, L::WIDTH);
                i += L::WIDTH;
            }
        }
        if const { M > L::WIDTH && overlaps(M, M % L::WIDTH, L::WIDTH) } {
            fixed_columns::<L, 1, N, Q>(p, M - L::WIDTH, L::WIDTH);
        } else if const { M % L::WIDTH != 0 } {
            fixed::<L::Narrow, M, N, Q>(p, i);
        }
    }
}

/// V registers of rows from row `i` on, in Q columns. The last register has `last` rows.
///
/// # Safety
///
/// As for [`tile_in_part`], for Q columns.
#[inline(always)]
unsafe fn fixed_columns<L: Register, const V: usize, const N: usize, const Q: usize>(
    p: &Product<L::Element>,
    i: usize,
    last: usize,
) {
    let mut j = 0;
    // SAFETY: every tile lies in columns from `j` to the one before `Q`.
    unsafe {
        // Each column of A is loaded once for all of them.
        if const { Q >= ALL_COLUMNS && V * Q <= L::TILE } {
            tile_in_part::<L, V, Q, N>(p, i, j, last);
            return;
        }
        if const { Q >= 8 && V * 8 <= L::TILE } {
            while j + 8 <= Q {
                tile_in_part::<L, V, 8, N>(p, i, j, last);
                j += 8;
            }
        }
        if const { Q >= 4 && V * 4 <= L::TILE } {
            while j + 4 <= Q {
                tile_in_part::<L, V, 4, N>(p, i, j, last);
                j += 4;
            }
        }
        if const { Q % 4 == 3 && V * 4 <= L::TILE } {
            tile_in_part::<L, V, 3, N>(p, i, j, last);
            return;
        }
        if const { Q % 4 >= 2 || V * 4 > L::TILE } {
            while j + 2 <= Q {
                tile_in_part::<L, V, 2, N>(p, i, j, last);
                j += 2;
            }
        }
        if const { Q % 2 == 1 } {
            tile_in_part::<L, V, 1, N>(p, i, j, last);
        }
    }
}
