//! Transposition by square blocks, each of them in registers.

#[cfg(target_arch = "aarch64")]
mod neon;
#[cfg(target_arch = "wasm32")]
mod wasm;
#[cfg(target_arch = "x86_64")]
mod x86;

use core::mem::MaybeUninit;

use crate::simd::registers::same;

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
    if const { size_of::<T>() == size_of::<f32>() && pays(M, N, SMALL_F32) } {
        if same::<T, f32>() {
            // SAFETY: `T` is `f32`. `a` points to M x N elements, and `out` to N x M or more, as
            // the caller promises.
            unsafe {
                #[cfg(all(has_avx512, target_feature = "avx512f"))]
                if const { M == 4 && N == 4 && P == 4 } {
                    x86::whole(a.cast(), out.cast());
                    return true;
                }
                if const { is_large(M, N) } {
                    large_f32(a.cast(), out.cast(), P, (M, N));
                } else {
                    region::<Four<f32>>(a.cast(), M, out.cast(), P, (0, M), (0, N));
                }
            }
            return true;
        }
    } else if const { size_of::<T>() == size_of::<f64>() && pays(M, N, 16) } {
        if same::<T, f64>() {
            // SAFETY: as above, with `f64`.
            unsafe {
                if const { is_large(M, N) } {
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

/// The least number of elements of type `f32` for which there is a kernel (4 x 4 has one too).
/// With fewer, the compiler is as good; the more so with AVX-512, which permutes two whole
/// registers.
const SMALL_F32: usize = if cfg!(target_feature = "avx512f") { 64 } else { 30 };

const fn pays(m: usize, n: usize, least: usize) -> bool {
    m >= 4 && n >= 4 && (m * n >= least || m * n == 16)
}

/// Whether to call the function for all sizes. It writes to the place where the result is
/// returned, which saves a copy, and takes wider registers if the processor has them.
const fn is_large(m: usize, n: usize) -> bool {
    m * n > if cfg!(target_feature = "avx512f") { 16 * 16 } else { 15 * 15 }
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

/// A square block that registers transpose.
trait Block {
    type Element: Copy;
    type Narrow: Block<Element = Self::Element>;
    const SIZE: usize;

    /// Transposes a block, given the distances from one column to the next.
    ///
    /// # Safety
    ///
    /// `a` is valid for reads and `out` for writes of `SIZE` columns of `SIZE` elements.
    unsafe fn transpose(
        a: *const Self::Element,
        a_column: usize,
        out: *mut Self::Element,
        out_column: usize,
    );
}

/// Transposes the rows and columns of A in two ranges: first whole blocks, then the rest
/// by smaller ones.
///
/// # Safety
///
/// The ranges are within an `a_column x out_column` matrix at `a`, of which the transpose
/// fits at `out`.
#[inline(always)]
unsafe fn region<B: Block>(
    a: *const B::Element,
    a_column: usize,
    out: *mut B::Element,
    out_column: usize,
    rows: (usize, usize),
    columns: (usize, usize),
) {
    let (mut i, mut j) = (rows.0, columns.0);
    // SAFETY: the blocks and the ranges that are left lie in the ranges.
    unsafe {
        while j + B::SIZE <= columns.1 {
            i = rows.0;
            while i + B::SIZE <= rows.1 {
                let from = a.add(i + j * a_column);
                B::transpose(from, a_column, out.add(j + i * out_column), out_column);
                i += B::SIZE;
            }
            j += B::SIZE;
        }
        if const { B::SIZE > 1 } {
            if i < rows.1 {
                region::<B::Narrow>(a, a_column, out, out_column, (i, rows.1), (columns.0, j));
            }
            if j < columns.1 {
                region::<B::Narrow>(a, a_column, out, out_column, rows, (j, columns.1));
            }
        }
    }
}

/// Blocks of four, two and one.
struct Four<E>(E);
struct Two<E>(E);
struct One<E>(E);

impl<E: Copy> Block for One<E> {
    type Element = E;
    type Narrow = Self;
    const SIZE: usize = 1;

    #[inline]
    unsafe fn transpose(a: *const E, _: usize, out: *mut E, _: usize) {
        // SAFETY: the caller's.
        unsafe { *out = *a }
    }
}

/// A block of four, made of blocks of two.
///
/// # Safety
///
/// As for [`Block::transpose`], for a block of four.
#[cfg(not(target_feature = "avx"))]
#[inline]
unsafe fn four_twos<E>(a: *const E, a_column: usize, out: *mut E, out_column: usize)
where
    Two<E>: Block<Element = E>,
{
    // SAFETY: columns `j` and `j + 1` of the block of four, above and below its middle.
    unsafe {
        let mut j = 0;
        while j < 4 {
            Two::<E>::transpose(a.add(j * a_column), a_column, out.add(j), out_column);
            let (a, out) = (a.add(2 + j * a_column), out.add(j + 2 * out_column));
            Two::<E>::transpose(a, a_column, out, out_column);
            j += 2;
        }
    }
}
