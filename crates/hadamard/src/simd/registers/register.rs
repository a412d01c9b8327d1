//! The operations of a register, which kernels are written over.

use core::mem::transmute_copy;
use core::ops::Div;

use crate::simd::tuning::FILLS_WITH_ZERO;

/// A register of `WIDTH` elements, which are neighbours in memory.
///
/// Every function works lane by lane and rounds as the operator between two elements
/// does, so the width of a register never shows in a result.
///
/// # Safety
///
/// All functions may be called only where the processor has the instructions of the
/// register: those that the program is compiled for, or that were detected.
pub(in crate::simd) trait Register: Copy {
    /// The type of the number in a lane.
    type Element: Copy + Default + Div<Output = Self::Element>;
    /// The next narrower register. A single element is its own.
    type Narrow: Register<Element = Self::Element>;
    /// The number of lanes.
    const WIDTH: usize;
    /// The number of registers for the sums of a tile: half of those that the processor
    /// has.
    const TILE: usize;
    /// The most registers of rows in a tile, by measurement: many if spreading an element
    /// over all lanes takes two instructions, few if it takes one.
    const ROWS: usize;

    /// Loads `WIDTH` elements, which need no alignment beyond that of an element.
    ///
    /// # Safety
    ///
    /// `from` is valid for reads of `WIDTH` elements.
    unsafe fn load(from: *const Self::Element) -> Self;

    /// Stores `WIDTH` elements.
    ///
    /// # Safety
    ///
    /// `to` is valid for writes of `WIDTH` elements.
    unsafe fn store(self, to: *mut Self::Element);

    /// Loads the first `n` elements. The other lanes hold an arbitrary number.
    ///
    /// # Safety
    ///
    /// `from` is valid for reads of `n` elements, where `n` is from 1 to `WIDTH`.
    #[inline(always)]
    unsafe fn load_first(from: *const Self::Element, n: usize) -> Self {
        // SAFETY: the caller's. Three elements of type `f32` fit into this register, because its
        // width is a power of two.
        unsafe {
            let is_three = const { Self::WIDTH > 2 } && is_three::<Self>(n);
            let fill = if is_three && !FILLS_WITH_ZERO { *from } else { Self::Element::default() };
            let mut x = Self::splat(fill);
            let to: *mut Self::Element = (&raw mut x).cast();
            if is_three {
                // The last one first: if a register begins with an element in the first lane, the
                // compiler likes to load all four lanes.
                *to.add(2) = *from.add(2);
                *to.add(1) = *from.add(1);
                *to = *from;
                return x;
            }
            copy::<Self>(from, to, n);
            // One narrower register leaves zeros in the other lanes. After two, zeros would cost
            // another instruction, a slow one with AVX-512. The first element fills them instead.
            // It comes from the register: a second load of it would be merged with others.
            if !n.is_power_of_two() {
                x = Self::splat(*to);
                copy::<Self>(from, (&raw mut x).cast(), n);
            }
            x
        }
    }

    /// Stores the first `n` elements.
    ///
    /// # Safety
    ///
    /// `to` is valid for writes of `n` elements, which are at most `WIDTH`.
    #[inline(always)]
    unsafe fn store_first(self, to: *mut Self::Element, n: usize) {
        let from: *const Self::Element = (&raw const self).cast();
        // SAFETY: as above.
        unsafe {
            if const { Self::WIDTH > 2 } && is_three::<Self>(n) {
                *to = *from;
                *to.add(1) = *from.add(1);
                *to.add(2) = *from.add(2);
            } else {
                copy::<Self>(from, to, n);
            }
        }
    }

    /// The same element in every lane.
    unsafe fn splat(x: Self::Element) -> Self;

    /// `self + rhs`.
    unsafe fn add(self, rhs: Self) -> Self;

    /// `self * rhs`.
    unsafe fn mul(self, rhs: Self) -> Self;

    /// `self - rhs`.
    unsafe fn sub(self, rhs: Self) -> Self;

    /// `self / rhs`.
    unsafe fn div(self, rhs: Self) -> Self;

    /// `self + x * y`: rounded twice, or once with the feature `fma` where the target has
    /// the instruction.
    unsafe fn plus_product(self, x: Self, y: Self) -> Self;

    /// Writes `f(x)` for each of `WIDTH` elements `x`. `out` may be `x`.
    ///
    /// # Safety
    ///
    /// `T` is [`Element`](Self::Element). `x` is valid for reads of `WIDTH` elements, and `out` for
    /// writes.
    unsafe fn map<T: Copy>(x: *const T, out: *mut T, f: &mut impl FnMut(T) -> T);

    /// Writes `f(x, y)` for each of `WIDTH` elements `x`, where `y` is the element in the same
    /// place. `out` may be `x` or `y`.
    ///
    /// # Safety
    ///
    /// As for [`map`](Self::map), and `y` is valid for reads of `WIDTH` elements.
    unsafe fn zip<T: Copy>(x: *const T, y: *const T, out: *mut T, f: &mut impl FnMut(T, T) -> T);
}

/// Whether these are three elements of type `f32`. They are loaded and stored one by one: in pairs,
/// the compiler would not keep a matrix in registers that was just computed. Natively, 3x4x2 takes
/// half of the time then.
#[inline(always)]
fn is_three<L: Register>(n: usize) -> bool {
    size_of::<L::Element>() == size_of::<f32>() && n == 3
}

/// Copies `n` elements, fewer than `2 * WIDTH`, by this register and narrower ones.
///
/// # Safety
///
/// `from` is valid for reads and `to` for writes of `n` elements.
#[inline(always)]
pub(in crate::simd) unsafe fn copy<L: Register>(
    from: *const L::Element,
    to: *mut L::Element,
    n: usize,
) {
    // SAFETY: the caller's.
    unsafe {
        let done = if n >= L::WIDTH {
            L::load(from).store(to);
            L::WIDTH
        } else {
            0
        };
        if const { L::WIDTH > 1 } {
            copy::<L::Narrow>(from.add(done), to.add(done), n - done);
        }
    }
}

/// [`Register::map`], for a register `R` of `WIDTH` elements.
///
/// # Safety
///
/// As for [`Register::map`]; an `R` has the bytes of an array of `WIDTH` elements.
#[inline(always)]
pub(in crate::simd) unsafe fn map<R: Copy, T: Copy, const WIDTH: usize>(
    x: *const T,
    out: *mut T,
    f: &mut impl FnMut(T) -> T,
) {
    // SAFETY: the caller's; `R` and the array have the same size.
    unsafe {
        let mut xs: [T; WIDTH] = transmute_copy(&x.cast::<R>().read_unaligned());
        let mut i = 0;
        while i < WIDTH {
            xs[i] = f(xs[i]);
            i += 1;
        }
        out.cast::<R>().write_unaligned(transmute_copy(&xs));
    }
}

/// [`Register::zip`], as above.
///
/// # Safety
///
/// As for [`map`] and [`Register::zip`].
#[inline(always)]
pub(in crate::simd) unsafe fn zip<R: Copy, T: Copy, const WIDTH: usize>(
    x: *const T,
    y: *const T,
    out: *mut T,
    f: &mut impl FnMut(T, T) -> T,
) {
    // SAFETY: as above.
    unsafe {
        let mut xs: [T; WIDTH] = transmute_copy(&x.cast::<R>().read_unaligned());
        let ys: [T; WIDTH] = transmute_copy(&y.cast::<R>().read_unaligned());
        let mut i = 0;
        while i < WIDTH {
            xs[i] = f(xs[i], ys[i]);
            i += 1;
        }
        out.cast::<R>().write_unaligned(transmute_copy(&xs));
    }
}

/// [`Register::map`] for a pair of elements of type `f32`, read and written as an `f64`. One
/// expression, because the compiler does better with it than with a loop.
///
/// # Safety
///
/// As for [`Register::map`], for two elements.
#[cfg(not(target_arch = "aarch64"))]
#[inline(always)]
pub(in crate::simd) unsafe fn map_pair<T: Copy>(
    x: *const T,
    out: *mut T,
    f: &mut impl FnMut(T) -> T,
) {
    // SAFETY: the caller's; two elements of type `f32` have the bytes of an `f64`.
    unsafe {
        let [a, b]: [T; 2] = transmute_copy(&x.cast::<f64>().read_unaligned());
        out.cast::<f64>().write_unaligned(transmute_copy(&[f(a), f(b)]));
    }
}

/// [`Register::zip`], as above.
///
/// # Safety
///
/// As for [`Register::zip`], for two elements.
#[cfg(not(target_arch = "aarch64"))]
#[inline(always)]
pub(in crate::simd) unsafe fn zip_pair<T: Copy>(
    x: *const T,
    y: *const T,
    out: *mut T,
    f: &mut impl FnMut(T, T) -> T,
) {
    // SAFETY: as above.
    unsafe {
        let [a, b]: [T; 2] = transmute_copy(&x.cast::<f64>().read_unaligned());
        let [c, d]: [T; 2] = transmute_copy(&y.cast::<f64>().read_unaligned());
        out.cast::<f64>().write_unaligned(transmute_copy(&[f(a, c), f(b, d)]));
    }
}
