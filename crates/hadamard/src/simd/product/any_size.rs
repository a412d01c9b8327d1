//! Products of any size, with the widest registers that the processor has.

use super::tile::{Product, tile};
use crate::simd::registers::{Register, Widest32, Widest64};
use crate::simd::tuning::overlaps;

/// Computes a tile in a function of its own, which is compiled for its registers. In a
/// debug build, every variable of a function has its own place on the stack. With one
/// function per tile, only the variables of one tile are on the stack at a time.
trait Compiled {
    /// # Safety
    ///
    /// As for [`tile`].
    unsafe fn tile<L: Register, const V: usize, const C: usize>(
        p: &Product<L::Element>,
        i: usize,
        j: usize,
    );
}

macro_rules! compiled {
    ($Name:ident $(, $feature:literal)?) => {
        pub(super) struct $Name;

        impl super::Compiled for $Name {
            #[inline(always)]
            unsafe fn tile<L: super::Register, const V: usize, const C: usize>(
                p: &super::Product<L::Element>,
                i: usize,
                j: usize,
            ) {
                $(#[target_feature(enable = $feature)])?
                unsafe fn here<L: super::Register, const V: usize, const C: usize>(
                    p: &super::Product<L::Element>,
                    i: usize,
                    j: usize,
                ) {
                    // SAFETY: the caller's.
                    unsafe { super::tile::<L, V, C>(p, i, j) }
                }
                // SAFETY: the caller's.
                unsafe { here::<L, V, C>(p, i, j) }
            }
        }
    };
}

/// With the instructions for which the whole program is compiled.
mod plain {
    compiled! { Plain }
}

macro_rules! by_detection {
    ($of:ident: $T:ident, $Widest:ident, $Avx512:ident, $Avx:ident) => {
        /// The product of `m x k` and `k x n`. (`out` is an argument and not a field of a
        /// struct, so that the compiler can write the result to the place where the caller
        /// returns it.)
        ///
        /// # Safety
        ///
        /// The pointers are valid for reads of these matrices, and for writes of the result.
        pub(super) unsafe fn $of(
            a: *const $T,
            b: *const $T,
            out: *mut $T,
            (m, k, n): (usize, usize, usize),
        ) {
            let p = &Product { a, b, out, rows: m, terms: k, b_column: k };
            // SAFETY: the caller's, with instructions that the processor has.
            unsafe {
                #[cfg(all(feature = "std", target_arch = "x86_64"))]
                {
                    #[cfg(has_avx512)]
                    if std::arch::is_x86_feature_detected!("avx512f") {
                        return avx512::$of(p, m, n);
                    }
                    if std::arch::is_x86_feature_detected!("avx") {
                        return avx::$of(p, m, n);
                    }
                }
                any::<$Widest, plain::Plain>(p, m, n, 0);
            }
        }
    };
}

by_detection! { of_f32: f32, Widest32, __m512, __m256 }
by_detection! { of_f64: f64, Widest64, __m512d, __m256d }

macro_rules! compiled_for {
    ($(#[$cfg:meta])* $module:ident $feature:literal: $L32:ident, $L64:ident) => {
        $(#[$cfg])*
        #[cfg(all(feature = "std", target_arch = "x86_64"))]
        mod $module {
            use core::arch::x86_64::{$L32, $L64};

            use super::{Product, any};

            compiled! { Here, $feature }

            /// # Safety
            ///
            /// As for `any`; the processor has these instructions.
            #[target_feature(enable = $feature)]
            pub(super) unsafe fn of_f32(p: &Product<f32>, m: usize, n: usize) {
                // SAFETY: the caller's.
                unsafe { any::<$L32, Here>(p, m, n, 0) }
            }

            /// # Safety
            ///
            /// As above.
            #[target_feature(enable = $feature)]
            pub(super) unsafe fn of_f64(p: &Product<f64>, m: usize, n: usize) {
                // SAFETY: the caller's.
                unsafe { any::<$L64, Here>(p, m, n, 0) }
            }
        }
    };
}

compiled_for! { avx "avx": __m256, __m256d }
compiled_for! { #[cfg(has_avx512)] avx512 "avx512f": __m512, __m512d }

/// All `m` rows from row `i` on.
///
/// # Safety
///
/// As for [`tile`], for `m` rows and `n` columns.
#[inline(always)]
unsafe fn any<L: Register, F: Compiled>(p: &Product<L::Element>, m: usize, n: usize, mut i: usize) {
    // SAFETY: every tile lies in rows from `i` to the one before `m`.
    unsafe {
        if const { L::ROWS >= 4 } {
            while i + 4 * L::WIDTH <= m {
                columns::<L, F, 4>(p, i, n);
                i += 4 * L::WIDTH;
            }
        }
        while i + 2 * L::WIDTH <= m {
            columns::<L, F, 2>(p, i, n);
            i += 2 * L::WIDTH;
        }
        if i + L::WIDTH <= m {
            columns::<L, F, 1>(p, i, n);
            i += L::WIDTH;
        }
        if m > L::WIDTH && overlaps(m, m - i, L::WIDTH) {
            columns::<L, F, 1>(p, m - L::WIDTH, n);
        } else if const { L::WIDTH > 1 } && i < m {
            any::<L::Narrow, F>(p, m, n, i);
        }
    }
}

/// V registers of rows from row `i` on, in `n` columns.
///
/// # Safety
///
/// As for [`tile`], for `n` columns.
#[inline(always)]
unsafe fn columns<L: Register, F: Compiled, const V: usize>(
    p: &Product<L::Element>,
    i: usize,
    n: usize,
) {
    let mut j = 0;
    // SAFETY: every tile lies in columns from `j` to the one before `n`.
    unsafe {
        if const { V * 8 <= L::TILE } {
            while j + 8 <= n {
                F::tile::<L, V, 8>(p, i, j);
                j += 8;
            }
        }
        if const { V * 4 <= L::TILE } {
            while j + 4 <= n {
                F::tile::<L, V, 4>(p, i, j);
                j += 4;
            }
        }
        while j + 2 <= n {
            F::tile::<L, V, 2>(p, i, j);
            j += 2;
        }
        if j < n {
            F::tile::<L, V, 1>(p, i, j);
        }
    }
}
