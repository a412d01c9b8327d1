//! Transposition by square blocks, each of them in registers.

mod block;
#[cfg(target_arch = "aarch64")]
mod neon;
#[cfg(target_arch = "wasm32")]
mod wasm;
#[cfg(target_arch = "x86_64")]
mod x86;

use core::mem::MaybeUninit;

use block::{Four, region};

use crate::simd::registers::same;
use crate::simd::tuning::{has_transpose, is_large_transpose};

/// Aᵀ, by a kernel if there is one for it, otherwise by the plain loops.
#[inline]
pub(crate) fn transpose<T: Copy, const M: usize, const N: usize>(
    a: &[[T; M]; N],
    plain: impl FnOnce() -> [[T; N]; M],
) -> [[T; N]; M] {
    // Not filled first: that would take a third of the time.
    let mut out = MaybeUninit::<[[T; N]; M]>::uninit();
    // SAFETY: `out` is as large as the transpose. If there is a kernel, it has written all
    // elements.
    unsafe {
        if transpose_at::<T, M, N, N>(a, out.as_mut_ptr()) { out.as_ptr().read() } else { plain() }
    }
}

/// Writes Aᵀ to the first elements of columns that may be longer, if there is a kernel for it.
/// Otherwise does nothing and returns `false`.
#[inline]
pub(crate) fn transpose_into<T: Copy, const M: usize, const N: usize, const P: usize>(
    a: &[[T; M]; N],
    out: &mut [[T; P]; M],
) -> bool {
    // SAFETY: `out` is a reference to M columns of P elements.
    N <= P && unsafe { transpose_at(a, out) }
}

/// # Safety
///
/// `out` is valid for writes of M columns of P elements, and P is not less than N.
#[expect(clippy::collapsible_if, reason = "the constant alone decides what is compiled")]
#[inline]
unsafe fn transpose_at<T: Copy, const M: usize, const N: usize, const P: usize>(
    a: &[[T; M]; N],
    out: *mut [[T; P]; M],
) -> bool {
    let a = a.as_ptr();
    // The constants keep branches for other types from being compiled.
    if const { size_of::<T>() == size_of::<f32>() && has_transpose(4, M, N) } {
        if same::<T, f32>() {
            // SAFETY: `T` is `f32`. `a` points to M x N elements, and `out` to N x M or more, as
            // the caller promises.
            unsafe {
                #[cfg(all(has_avx512, target_feature = "avx512f"))]
                if const { M == 4 && N == 4 && P == 4 } {
                    x86::whole(a.cast(), out.cast());
                    return true;
                }
                if const { is_large_transpose(M, N) } {
                    large_f32(a.cast(), out.cast(), P, (M, N));
                } else {
                    region::<Four<f32>>(a.cast(), M, out.cast(), P, (0, M), (0, N));
                }
            }
            return true;
        }
    } else if const { size_of::<T>() == size_of::<f64>() && has_transpose(8, M, N) } {
        if same::<T, f64>() {
            // SAFETY: as above, with `f64`.
            unsafe {
                if const { is_large_transpose(M, N) } {
                    large_f64(a.cast(), out.cast(), P, (M, N));
                } else {
                    region::<Four<f64>>(a.cast(), M, out.cast(), P, (0, M), (0, N));
                }
            }
            return true;
        }
    }
    false
}

/// Transposes an `m x n` matrix.
///
/// # Safety
///
/// `a` is valid for reads of `m x n` elements, and `out` for writes of `m` columns of `n`
/// elements, which are `out_column` apart.
#[inline(never)]
unsafe fn large_f32(a: *const f32, out: *mut f32, out_column: usize, (m, n): (usize, usize)) {
    // SAFETY: the caller's.
    unsafe { region::<Four<f32>>(a, m, out, out_column, (0, m), (0, n)) }
}

/// The same for `f64`.
///
/// # Safety
///
/// As for [`large_f32`].
#[inline(never)]
unsafe fn large_f64(a: *const f64, out: *mut f64, out_column: usize, (m, n): (usize, usize)) {
    // SAFETY: the caller's, with instructions that the processor has.
    unsafe {
        #[cfg(all(feature = "std", target_arch = "x86_64", not(target_feature = "avx")))]
        if std::arch::is_x86_feature_detected!("avx") {
            return x86::large_avx(a, out, out_column, (m, n));
        }
        region::<Four<f64>>(a, m, out, out_column, (0, m), (0, n));
    }
}
