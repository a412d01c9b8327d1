//! Steps of an elimination by rows, and of substitutions in the rows of a matrix.
//!
//! A row is stored as a column of the transpose, so its elements are neighbours. Registers
//! always begin at the same elements of a row, so a step loads exactly the registers that
//! the last one stored.
//!
//! Solutions of 8x8 and 32x32 take 0.86 of the time of plain code in their place, with AVX-512 0.70.
//! Factors of 32x32 by Cholesky take 1.00 and 0.57.

use core::ops::Div;

use crate::simd::registers::{Kernel, Register, Widest32, Widest64, has_kernel, is_f32, run};
use crate::simd::tuning::{SHORT_COLUMN, SHORT_ROW};

/// Step `k` of the elimination of the rows of a matrix and of a right side. For each later
/// row, it divides element `k` of that row by element `k` of row `k`, and subtracts this
/// multiple of row `k` from it: in the matrix, and in the right side before element
/// `right_end`. Elements up to `k` of the rows must not be used afterwards. If there are
/// `factors`, it writes column `k` of L and row `k` of U to them.
///
/// Does nothing if there is no kernel for the elements: see [`has_kernel`].
#[inline]
pub(crate) fn eliminate<T: Copy, const N: usize, const P: usize, const Q: usize>(
    rows: &mut [[T; P]; N],
    right: &mut [[T; Q]; N],
    right_end: usize,
    factors: Option<&mut [[T; N]; N]>,
    k: usize,
) {
    if !has_kernel::<T>() || k >= N || N > P || right_end > Q {
        return;
    }
    let step = Elimination::<T> {
        rows: rows.as_mut_ptr().cast(),
        width: P,
        right: right.as_mut_ptr().cast(),
        right_width: Q,
        right_end,
        factors: factors.map(|factors| factors.as_mut_ptr().cast()),
        height: N,
        k,
    };
    // SAFETY: `T` is `f32` or `f64`, since it has a kernel, and its size tells which. The pointers
    // come from references to N rows of P and of Q elements, and to N columns of N. The program
    // is compiled for the widest registers.
    unsafe {
        if const { is_f32::<T>() } {
            run::<f32, _>(step.cast::<f32>(), P);
        } else {
            run::<f64, _>(step.cast::<f64>(), P);
        }
    }
}

/// Divides row `k` of the right side by element (`k`, `k`) of the matrix. Then it subtracts
/// multiples of that row from the rows above; the factor of each row is its element `k` in
/// the matrix. It changes the elements before `end`, and perhaps some after it.
///
/// Does nothing if there is no kernel for the elements: see [`has_kernel`].
#[inline]
pub(crate) fn substitute<T: Copy, const N: usize, const P: usize, const Q: usize>(
    rows: &[[T; P]; N],
    right: &mut [[T; Q]; N],
    end: usize,
    k: usize,
) {
    if !has_kernel::<T>() || k >= N || k >= P || end > Q {
        return;
    }
    let step = Substitution::<T> {
        factors: rows.as_ptr().cast::<T>().wrapping_add(k),
        width: P,
        right: right.as_mut_ptr().cast(),
        right_width: Q,
        end,
        k,
    };
    // SAFETY: as above.
    unsafe {
        if const { is_f32::<T>() } {
            run::<f32, _>(step.cast::<f32>(), Q);
        } else {
            run::<f64, _>(step.cast::<f64>(), Q);
        }
    }
}

/// Replaces y by y - f x from element `start` on, and perhaps in some elements before it.
/// Returns whether it did: only for more than eight elements, in a program for wide registers.
/// There the compiler would vectorise plain loops by vectors so long that few columns fill
/// one.
#[inline]
pub(crate) fn subtract_from<T: Copy, const N: usize>(
    y: &mut [T; N],
    x: &[T; N],
    factor: T,
    start: usize,
) -> bool {
    if const { !cfg!(target_feature = "avx") || N <= SHORT_COLUMN } || !has_kernel::<T>() {
        return false;
    }
    let (x, y, f): (*const T, *mut T, *const T) = (x.as_ptr(), y.as_mut_ptr(), &raw const factor);
    // SAFETY: `T` is `f32` or `f64`, since it has a kernel, and its size tells which. The pointers
    // come from references to N elements and to one. The program is compiled for the widest
    // registers.
    unsafe {
        if const { is_f32::<T>() } {
            subtract::<Widest32, 1>(x.cast(), [*f.cast()], y.cast(), (start, N), N, N);
        } else {
            subtract::<Widest64, 1>(x.cast(), [*f.cast()], y.cast(), (start, N), N, N);
        }
    }
    true
}

/// The arguments of [`eliminate`].
#[derive(Clone, Copy)]
struct Elimination<E> {
    rows: *mut E,
    width: usize,
    right: *mut E,
    right_width: usize,
    right_end: usize,
    factors: Option<*mut E>,
    height: usize,
    k: usize,
}

impl<E> Elimination<E> {
    /// The same arguments for elements of type `F`.
    #[inline(always)]
    fn cast<F>(self) -> Elimination<F> {
        let Elimination { width, right_width, right_end, height, k, .. } = self;
        let (rows, right) = (self.rows.cast(), self.right.cast());
        let factors = self.factors.map(<*mut E>::cast);
        Elimination { rows, width, right, right_width, right_end, factors, height, k }
    }
}

impl<E: Register<Element = E> + Div<Output = E>> Kernel<E> for Elimination<E> {
    /// # Safety
    ///
    /// `rows`, `right` and `factors` are valid for reads and writes of `height` times
    /// `width`, `right_width` and `height` elements; `k` is less than `height`, which is at
    /// most `width`, and `right_end` is at most `right_width`. The processor has the
    /// instructions of `L`.
    #[inline(always)]
    unsafe fn run<L: Register<Element = E>>(self) {
        let Elimination { rows, width, right, right_width, factors, height, k, .. } = self;
        // SAFETY: rows and columns from `k` to the one before `height`.
        unsafe {
            let pivot = *rows.add(k * width + k);
            if let Some(factors) = factors {
                *factors.add(k * height + k) = pivot;
            }
            let mut y = rows.add(k * width);
            let mut right_y = right.add(k * right_width);
            let mut i = k + 1;
            // With short rows, two rows at a time take longer.
            if width > SHORT_ROW {
                while i + 1 < height {
                    self.rows::<L, 2>(i, y.add(width), right_y.add(right_width), pivot);
                    (y, right_y) = (y.add(2 * width), right_y.add(2 * right_width));
                    i += 2;
                }
            }
            while i < height {
                (y, right_y) = (y.add(width), right_y.add(right_width));
                self.rows::<L, 1>(i, y, right_y, pivot);
                i += 1;
            }
        }
    }
}

impl<E: Register<Element = E> + Div<Output = E>> Elimination<E> {
    /// The step for R rows from row `i` on, with row `k` loaded once for all of them. Row
    /// `i` begins at `y`, and at `right_y` in the right side.
    ///
    /// # Safety
    ///
    /// As for `run`; the rows are before `height`.
    #[inline(always)]
    unsafe fn rows<L: Register<Element = E>, const R: usize>(
        self,
        i: usize,
        y: *mut E,
        right_y: *mut E,
        pivot: E,
    ) {
        let Elimination { rows, width, right, right_width, right_end, factors, height, k } = self;
        // SAFETY: the caller's.
        unsafe {
            let (x, right_x) = (rows.add(k * width), right.add(k * right_width));
            let mut quotients = [pivot; R];
            let mut r = 0;
            while r < R {
                quotients[r] = *y.add(r * width + k) / pivot;
                if let Some(factors) = factors {
                    *factors.add(k * height + i + r) = quotients[r];
                    *factors.add((i + r) * height + k) = *x.add(i + r);
                }
                r += 1;
            }
            subtract::<L, R>(x, quotients, y, (k + 1, height), width, width);
            let all = (0, right_end);
            if right_width == 1 {
                subtract::<E, R>(right_x, quotients, right_y, all, 1, 1);
            } else {
                subtract::<L, R>(right_x, quotients, right_y, all, right_width, right_width);
            }
        }
    }
}

/// The arguments of [`substitute`]: `factors` is the first element of column `k`.
#[derive(Clone, Copy)]
struct Substitution<E> {
    factors: *const E,
    width: usize,
    right: *mut E,
    right_width: usize,
    end: usize,
    k: usize,
}

impl<E> Substitution<E> {
    /// The same arguments for elements of type `F`.
    #[inline(always)]
    fn cast<F>(self) -> Substitution<F> {
        let Substitution { width, right_width, end, k, .. } = self;
        let (factors, right) = (self.factors.cast(), self.right.cast());
        Substitution { factors, width, right, right_width, end, k }
    }
}

impl<E: Register<Element = E>> Kernel<E> for Substitution<E> {
    /// # Safety
    ///
    /// `factors` is valid for reads of `k + 1` elements at distances of `width`, `right` for
    /// reads and writes of `k + 1` times `right_width` elements; `end` is at most
    /// `right_width`. The processor has the instructions of `L`.
    #[inline(always)]
    unsafe fn run<L: Register<Element = E>>(self) {
        let Substitution { factors, width, right, right_width, end, k } = self;
        // SAFETY: rows up to `k`.
        unsafe {
            let x = right.add(k * right_width);
            divide::<L>(x, *factors.add(k * width), end, right_width);
            let (mut y, mut factor) = (right, factors);
            while y < x {
                subtract::<L, 1>(x, [*factor], y, (0, end), right_width, right_width);
                (y, factor) = (y.add(right_width), factor.add(width));
            }
        }
    }
}

/// Replaces x by x / d in the registers that have an element before `end`.
///
/// # Safety
///
/// `x` is valid for reads and writes of `width` elements; `end` is at most `width`. The
/// processor has the instructions of `L`.
#[inline(always)]
unsafe fn divide<L: Register>(x: *mut L::Element, divisor: L::Element, end: usize, width: usize) {
    // SAFETY: registers of elements before `width`.
    unsafe {
        let d = L::splat(divisor);
        let mut j = 0;
        while j < end && j + L::WIDTH <= width {
            L::load(x.add(j)).div(d).store(x.add(j));
            j += L::WIDTH;
        }
        if const { L::WIDTH > 1 } && j < end {
            divide::<L::Narrow>(x.add(j), divisor, end - j, width - j);
        }
    }
}

/// Replaces each of R rows y by y - f x, with a factor f for each row, in the registers that have
/// an element in `start..end`.
///
/// # Safety
///
/// `x` is valid for reads of `width` elements, and `y` for reads and writes of R times as many at
/// distances of `to_next`; `end` is at most `width`. The processor has the instructions of `L`.
#[inline(always)]
unsafe fn subtract<L: Register, const R: usize>(
    x: *const L::Element,
    factors: [L::Element; R],
    y: *mut L::Element,
    (start, end): (usize, usize),
    width: usize,
    to_next: usize,
) {
    // SAFETY: registers of elements from `start` to the one before `width`.
    unsafe {
        let rest = width - width % L::WIDTH;
        let stop = if end < rest { end } else { rest };
        let mut j = start - start % L::WIDTH;
        while j < stop {
            let x = L::load(x.add(j));
            let mut r = 0;
            while r < R {
                let y = y.add(r * to_next + j);
                L::load(y).sub(L::splat(factors[r]).mul(x)).store(y);
                r += 1;
            }
            j += L::WIDTH;
        }
        if const { L::WIDTH > 1 } && rest < end {
            let start = if start > rest { start } else { rest };
            subtract::<L::Narrow, R>(
                x.add(rest),
                factors,
                y.add(rest),
                (start - rest, end - rest),
                width - rest,
                to_next,
            );
        }
    }
}
