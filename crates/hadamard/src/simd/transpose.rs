//! Transposition in square blocks, which are transposed in registers.

use core::mem::MaybeUninit;

use super::same::same;

/// Aᵀ, by a kernel if there is one for it, else by the plain loops.
#[expect(clippy::collapsible_if, reason = "the constant alone decides what is compiled")]
#[inline]
pub(crate) fn transpose<T: Copy, const M: usize, const N: usize>(
    a: &[[T; M]; N],
    plain: impl FnOnce() -> [[T; N]; M],
) -> [[T; N]; M] {
    // Written to without having been filled: a fill would take a third of the time.
    let mut out = MaybeUninit::<[[T; N]; M]>::uninit();
    let (a, to) = (a.as_ptr(), out.as_mut_ptr());
    // What cannot be is not even compiled.
    if const { size_of::<T>() == size_of::<f32>() && pays(M, N, SMALL_F32) } {
        if same::<T, f32>() {
            // SAFETY: `T` is `f32`; the pointers are those of an M x N and an N x M matrix. The
            // kernel writes all elements of the latter.
            unsafe {
                #[cfg(all(has_avx512, target_feature = "avx512f"))]
                if const { M == 4 && N == 4 } {
                    x86::whole(a.cast(), to.cast());
                    return out.assume_init();
                }
                region::<Four<f32>>(a.cast(), M, to.cast(), N, (0, M), (0, N));
                return out.assume_init();
            }
        }
    } else if const { size_of::<T>() == size_of::<f64>() && pays(M, N, 16) } {
        if same::<T, f64>() {
            // SAFETY: as above, with `f64`.
            unsafe {
                region::<Four<f64>>(a.cast(), M, to.cast(), N, (0, M), (0, N));
                return out.assume_init();
            }
        }
    }
    plain()
}

/// The least number of elements of type `f32`, but for 4 x 4: the compiler is as good with
/// less, and with AVX-512, which can permute two whole registers.
const SMALL_F32: usize = if cfg!(target_feature = "avx512f") { 64 } else { 30 };

const fn pays(m: usize, n: usize, least: usize) -> bool {
    m >= 4 && n >= 4 && (m * n >= least || m * n == 16)
}

/// A square block of a size.
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

/// The rows and columns of A in two ranges: whole blocks, then what is left in smaller ones.
///
/// # Safety
///
/// The ranges are within an `a_column x out_column` matrix at `a`, of which the transpose
/// fits at `out`.
#[inline]
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

#[cfg(target_arch = "x86_64")]
mod x86 {
    use core::arch::x86_64 as arch;

    use super::{Block, Four, One, Two};

    impl Block for Four<f32> {
        type Element = f32;
        type Narrow = Two<f32>;
        const SIZE: usize = 4;

        #[inline]
        unsafe fn transpose(a: *const f32, a_column: usize, out: *mut f32, out_column: usize) {
            // SAFETY: SSE, which every x86-64 has; the pointers are the caller's.
            unsafe {
                let column = |j: usize| arch::_mm_loadu_ps(a.add(j * a_column));
                let (x, y, z, w) = (column(0), column(1), column(2), column(3));
                let (xy, zw) = (arch::_mm_unpacklo_ps(x, y), arch::_mm_unpacklo_ps(z, w));
                arch::_mm_storeu_ps(out, arch::_mm_movelh_ps(xy, zw));
                arch::_mm_storeu_ps(out.add(out_column), arch::_mm_movehl_ps(zw, xy));
                let (xy, zw) = (arch::_mm_unpackhi_ps(x, y), arch::_mm_unpackhi_ps(z, w));
                arch::_mm_storeu_ps(out.add(2 * out_column), arch::_mm_movelh_ps(xy, zw));
                arch::_mm_storeu_ps(out.add(3 * out_column), arch::_mm_movehl_ps(zw, xy));
            }
        }
    }

    /// A 4 x 4 matrix in one register.
    ///
    /// # Safety
    ///
    /// `a` is valid for reads and `out` for writes of 16 elements.
    #[cfg(all(has_avx512, target_feature = "avx512f"))]
    #[inline]
    pub(super) unsafe fn whole(a: *const f32, out: *mut f32) {
        // SAFETY: the program is compiled for AVX-512; the pointers are the caller's.
        unsafe {
            let from =
                arch::_mm512_setr_epi32(0, 4, 8, 12, 1, 5, 9, 13, 2, 6, 10, 14, 3, 7, 11, 15);
            arch::_mm512_storeu_ps(
                out,
                arch::_mm512_permutexvar_ps(from, arch::_mm512_loadu_ps(a)),
            );
        }
    }

    impl Block for Two<f32> {
        type Element = f32;
        type Narrow = One<f32>;
        const SIZE: usize = 2;

        #[inline]
        unsafe fn transpose(a: *const f32, a_column: usize, out: *mut f32, out_column: usize) {
            // SAFETY: as above, with SSE2; pairs are loaded and stored as one `f64`, whose bits
            // these instructions do not look at, at any alignment.
            unsafe {
                let column =
                    |j: usize| arch::_mm_castpd_ps(arch::_mm_load_sd(a.add(j * a_column).cast()));
                let rows = arch::_mm_castps_pd(arch::_mm_unpacklo_ps(column(0), column(1)));
                arch::_mm_storel_pd(out.cast(), rows);
                arch::_mm_storeh_pd(out.add(out_column).cast(), rows);
            }
        }
    }

    impl Block for Four<f64> {
        type Element = f64;
        type Narrow = Two<f64>;
        const SIZE: usize = 4;

        #[cfg(target_feature = "avx")]
        #[inline]
        unsafe fn transpose(a: *const f64, a_column: usize, out: *mut f64, out_column: usize) {
            // SAFETY: the program is compiled for AVX; the pointers are the caller's.
            unsafe {
                let column = |j: usize| arch::_mm256_loadu_pd(a.add(j * a_column));
                let (x, y, z, w) = (column(0), column(1), column(2), column(3));
                let (xy, zw) = (arch::_mm256_unpacklo_pd(x, y), arch::_mm256_unpacklo_pd(z, w));
                arch::_mm256_storeu_pd(out, arch::_mm256_permute2f128_pd::<0x20>(xy, zw));
                let second = arch::_mm256_permute2f128_pd::<0x31>(xy, zw);
                arch::_mm256_storeu_pd(out.add(2 * out_column), second);
                let (xy, zw) = (arch::_mm256_unpackhi_pd(x, y), arch::_mm256_unpackhi_pd(z, w));
                let first = arch::_mm256_permute2f128_pd::<0x20>(xy, zw);
                arch::_mm256_storeu_pd(out.add(out_column), first);
                let third = arch::_mm256_permute2f128_pd::<0x31>(xy, zw);
                arch::_mm256_storeu_pd(out.add(3 * out_column), third);
            }
        }

        #[cfg(not(target_feature = "avx"))]
        #[inline]
        unsafe fn transpose(a: *const f64, a_column: usize, out: *mut f64, out_column: usize) {
            // SAFETY: the four blocks of two in the block of four.
            unsafe {
                let mut j = 0;
                while j < 4 {
                    Two::<f64>::transpose(a.add(j * a_column), a_column, out.add(j), out_column);
                    let (a, out) = (a.add(2 + j * a_column), out.add(j + 2 * out_column));
                    Two::<f64>::transpose(a, a_column, out, out_column);
                    j += 2;
                }
            }
        }
    }

    impl Block for Two<f64> {
        type Element = f64;
        type Narrow = One<f64>;
        const SIZE: usize = 2;

        #[inline]
        unsafe fn transpose(a: *const f64, a_column: usize, out: *mut f64, out_column: usize) {
            // SAFETY: SSE2, which every x86-64 has; the pointers are the caller's.
            unsafe {
                let (x, y) = (arch::_mm_loadu_pd(a), arch::_mm_loadu_pd(a.add(a_column)));
                arch::_mm_storeu_pd(out, arch::_mm_unpacklo_pd(x, y));
                arch::_mm_storeu_pd(out.add(out_column), arch::_mm_unpackhi_pd(x, y));
            }
        }
    }
}
