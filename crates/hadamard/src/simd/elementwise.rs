//! A function of each element, or of each pair, by whole registers.
//!
//! A kernel loads a register, takes it apart into elements, calls the function for each
//! and puts the results together again. The compiler makes one vector operation of that.
//! It does worse with plain loops. With AVX-512, it gathers and scatters single elements of
//! the matrices of a batch, which takes ten times as long. If it does not know that source
//! and destination do not overlap, it uses no vector instructions.

use core::mem::{MaybeUninit, transmute_copy};

use crate::simd::registers::{Elementwise32, Elementwise64, Register, Widest32, Widest64, same};
use crate::simd::tuning::{
    LEAST_ELEMENTWISE, copies_first, is_large_elementwise, is_wide_elementwise, takes_four,
};

/// Replaces each of the elements `x` by `f(x)`, if they are `f32` or `f64`. Otherwise
/// does nothing and returns `false`.
#[inline]
pub(crate) fn map<T: Copy, const M: usize, const N: usize>(
    x: &mut [[T; M]; N],
    f: &mut impl FnMut(T) -> T,
) -> bool {
    let x: *mut T = x.as_mut_ptr().cast();
    // SAFETY: `x` comes from a reference to M * N elements.
    unsafe { map_at::<T, M, N>(x, x, f) }
}

/// `f(x)` of each element, by a kernel or the compiler's registers, otherwise by the plain loops.
#[inline]
pub(crate) fn mapped<T: Copy, F: FnMut(T) -> T, const M: usize, const N: usize>(
    x: &[[T; M]; N],
    mut f: F,
    plain: impl FnOnce(F) -> [[T; M]; N],
) -> [[T; M]; N] {
    let mut out = MaybeUninit::<[[T; M]; N]>::uninit();
    // SAFETY: `x` comes from a reference to M * N elements, for which `out` has room. All are
    // written before `out` is read.
    unsafe {
        if const { is_large_elementwise(size_of::<[[T; M]; N]>()) } {
            large_map(x, &mut out, &mut f);
            return out.as_ptr().read();
        }
        if const { copies_first(size_of::<[[T; M]; N]>()) } {
            let mut out = *x;
            return if map(&mut out, &mut f) { out } else { plain(f) };
        }
        if map_at::<T, M, N>(x.as_ptr().cast(), out.as_mut_ptr().cast(), &mut f) {
            out.as_ptr().read()
        } else {
            plain(f)
        }
    }
}

/// Replaces each element `x` by `f(x, y)`, where `y` is the element in the same place, if
/// all are `f32` or all are `f64`. Otherwise does nothing and returns `false`.
#[inline]
pub(crate) fn zip<
    T: Copy,
    U: Copy,
    const M: usize,
    const N: usize,
    const P: usize,
    const Q: usize,
>(
    x: &mut [[T; M]; N],
    y: &[[U; P]; Q],
    f: &mut impl FnMut(T, U) -> T,
) -> bool {
    const { assert!(M == P && N == Q) };
    let x: *mut T = x.as_mut_ptr().cast();
    // SAFETY: `x` and `y` come from references to M * N = P * Q elements.
    unsafe { zip_at::<T, U, M, N>(x, y.as_ptr().cast(), x, f) }
}

/// `f(x, y)` of each pair of elements in the same place, by a kernel or the compiler's registers,
/// otherwise by the plain loops.
#[inline]
pub(crate) fn zipped<
    T: Copy,
    U: Copy,
    F: FnMut(T, U) -> T,
    const M: usize,
    const N: usize,
    const P: usize,
    const Q: usize,
>(
    x: &[[T; M]; N],
    y: &[[U; P]; Q],
    mut f: F,
    plain: impl FnOnce(F) -> [[T; M]; N],
) -> [[T; M]; N] {
    const { assert!(M == P && N == Q) };
    let mut out = MaybeUninit::<[[T; M]; N]>::uninit();
    // SAFETY: `x` and `y` come from references to M * N = P * Q elements, and `out` has room for as
    // many. All are written before `out` is read.
    unsafe {
        if const { is_large_elementwise(size_of::<[[T; M]; N]>()) } {
            large_zip(x, &*y.as_ptr().cast(), &mut out, &mut f);
            return out.as_ptr().read();
        }
        if const { copies_first(size_of::<[[T; M]; N]>()) } {
            let mut out = *x;
            return if zip(&mut out, y, &mut f) { out } else { plain(f) };
        }
        let (x, y) = (x.as_ptr().cast(), y.as_ptr().cast());
        if zip_at::<T, U, M, N>(x, y, out.as_mut_ptr().cast(), &mut f) {
            out.as_ptr().read()
        } else {
            plain(f)
        }
    }
}

/// [`mapped`] for large matrices: it writes all of `out`. A function of its own knows that its
/// arguments do not overlap, and writes to the place where the caller returns the result.
#[inline(never)]
fn large_map<T: Copy, const M: usize, const N: usize>(
    x: &[[T; M]; N],
    out: &mut MaybeUninit<[[T; M]; N]>,
    f: &mut impl FnMut(T) -> T,
) {
    let (x, out): (&[T], *mut T) = (x.as_flattened(), out.as_mut_ptr().cast());
    // SAFETY: `out` has room for as many elements as `x` has, and does not overlap it.
    if unsafe { map_at::<T, M, N>(x.as_ptr(), out, f) } {
        return;
    }
    let mut k = 0;
    while k < x.len() {
        // SAFETY: as above.
        unsafe { out.add(k).write(f(x[k])) };
        k += 1;
    }
}

/// [`zipped`] for large matrices.
#[inline(never)]
fn large_zip<T: Copy, U: Copy, const M: usize, const N: usize>(
    x: &[[T; M]; N],
    y: &[[U; M]; N],
    out: &mut MaybeUninit<[[T; M]; N]>,
    f: &mut impl FnMut(T, U) -> T,
) {
    let (x, y): (&[T], &[U]) = (x.as_flattened(), y.as_flattened());
    let out: *mut T = out.as_mut_ptr().cast();
    // SAFETY: `x`, `y` and `out` have M * N elements each, and `out` does not overlap.
    if unsafe { zip_at::<T, U, M, N>(x.as_ptr(), y.as_ptr(), out, f) } {
        return;
    }
    let mut k = 0;
    // `x` and `y` have M * N elements each.
    while k < x.len() && k < y.len() {
        // SAFETY: as above.
        unsafe { out.add(k).write(f(x[k], y[k])) };
        k += 1;
    }
}

/// Writes `f(x)` of each element if there is a kernel for its type. Otherwise does nothing and
/// returns `false`.
///
/// # Safety
///
/// `x` is valid for reads of M * N elements, and `out` for writes. They are the same, or do not
/// overlap.
#[expect(clippy::collapsible_if, reason = "the constant alone decides what is compiled")]
#[inline]
unsafe fn map_at<T: Copy, const M: usize, const N: usize>(
    x: *const T,
    out: *mut T,
    f: &mut impl FnMut(T) -> T,
) -> bool {
    if const { M * N < LEAST_ELEMENTWISE } {
        return false;
    }
    // The constants keep branches for other types from being compiled.
    if const { size_of::<T>() == size_of::<f32>() } {
        if same::<T, f32>() {
            // SAFETY: `T` is `f32`. The program is compiled for these registers.
            unsafe {
                if const { is_wide_elementwise(size_of::<[[T; M]; N]>()) } {
                    map_from::<Widest32, T, M, N>(x, out, 0, f);
                } else {
                    map_from::<Elementwise32, T, M, N>(x, out, 0, f);
                }
            }
            return true;
        }
    } else if const { size_of::<T>() == size_of::<f64>() } {
        if same::<T, f64>() {
            // SAFETY: as above.
            unsafe {
                if const { is_wide_elementwise(size_of::<[[T; M]; N]>()) } {
                    map_from::<Widest64, T, M, N>(x, out, 0, f);
                } else {
                    map_from::<Elementwise64, T, M, N>(x, out, 0, f);
                }
            }
            return true;
        }
    }
    false
}

/// Writes `f(x, y)` of each pair of elements if there is a kernel for their type. Otherwise does
/// nothing and returns `false`.
///
/// # Safety
///
/// As for [`map_at`], and `y` is valid for reads of M * N elements, which do not overlap `out`.
#[expect(clippy::collapsible_if, reason = "the constant alone decides what is compiled")]
#[inline]
unsafe fn zip_at<T: Copy, U: Copy, const M: usize, const N: usize>(
    x: *const T,
    y: *const U,
    out: *mut T,
    f: &mut impl FnMut(T, U) -> T,
) -> bool {
    if const { M * N < LEAST_ELEMENTWISE } {
        return false;
    }
    // SAFETY: called only if `U` is `T`: both are `f32` or both are `f64`.
    let mut f = |x: T, y: T| f(x, unsafe { transmute_copy(&y) });
    if const { size_of::<T>() == size_of::<f32>() } {
        if same::<T, f32>() && same::<U, f32>() {
            // SAFETY: `T` and `U` are `f32`. The program is compiled for these registers.
            unsafe {
                if const { is_wide_elementwise(size_of::<[[T; M]; N]>()) } {
                    zip_from::<Widest32, T, M, N>(x, y.cast(), out, 0, &mut f);
                } else {
                    zip_from::<Elementwise32, T, M, N>(x, y.cast(), out, 0, &mut f);
                }
            }
            return true;
        }
    } else if const { size_of::<T>() == size_of::<f64>() } {
        if same::<T, f64>() && same::<U, f64>() {
            // SAFETY: as above.
            unsafe {
                if const { is_wide_elementwise(size_of::<[[T; M]; N]>()) } {
                    zip_from::<Widest64, T, M, N>(x, y.cast(), out, 0, &mut f);
                } else {
                    zip_from::<Elementwise64, T, M, N>(x, y.cast(), out, 0, &mut f);
                }
            }
            return true;
        }
    }
    false
}

/// The elements from `i` on. `i` is a multiple of `WIDTH`. (It never wraps, and `wrapping_add` needs no
/// proof of that in a build with `overflow-checks`.)
///
/// # Safety
///
/// As for [`map_at`]; `T` is `L::Element`, and the processor has the instructions of `L`.
#[inline(always)]
unsafe fn map_from<L: Register, T: Copy, const M: usize, const N: usize>(
    x: *const T,
    out: *mut T,
    mut i: usize,
    f: &mut impl FnMut(T) -> T,
) {
    // SAFETY: elements from `i` to the one before M * N.
    unsafe {
        if const { takes_four(size_of::<L>(), size_of::<[[T; M]; N]>()) } {
            while i.wrapping_add(4 * L::WIDTH) <= M * N {
                let mut k = 0;
                while k < 4 {
                    L::map(x.add(i), out.add(i), f);
                    i = i.wrapping_add(L::WIDTH);
                    k += 1;
                }
            }
        }
        if const { M * N >= L::WIDTH } {
            while i.wrapping_add(L::WIDTH) <= M * N {
                L::map(x.add(i), out.add(i), f);
                i = i.wrapping_add(L::WIDTH);
            }
        }
        if const { (M * N) % L::WIDTH != 0 } {
            map_from::<L::Narrow, T, M, N>(x, out, i, f);
        }
    }
}

/// # Safety
///
/// As for [`zip_at`], with types as for [`map_from`].
#[inline(always)]
unsafe fn zip_from<L: Register, T: Copy, const M: usize, const N: usize>(
    x: *const T,
    y: *const T,
    out: *mut T,
    mut i: usize,
    f: &mut impl FnMut(T, T) -> T,
) {
    // SAFETY: as above.
    unsafe {
        if const { takes_four(size_of::<L>(), size_of::<[[T; M]; N]>()) } {
            while i.wrapping_add(4 * L::WIDTH) <= M * N {
                let mut k = 0;
                while k < 4 {
                    L::zip(x.add(i), y.add(i), out.add(i), f);
                    i = i.wrapping_add(L::WIDTH);
                    k += 1;
                }
            }
        }
        if const { M * N >= L::WIDTH } {
            while i.wrapping_add(L::WIDTH) <= M * N {
                L::zip(x.add(i), y.add(i), out.add(i), f);
                i = i.wrapping_add(L::WIDTH);
            }
        }
        if const { (M * N) % L::WIDTH != 0 } {
            zip_from::<L::Narrow, T, M, N>(x, y, out, i, f);
        }
    }
}

/// The smaller of two numbers; the left one if they are equal; NaN if either is NaN.
///
/// A comparison with NaN is false, so a NaN on the left stays. To keep one on the right, all bits of
/// a float are set: that takes one instruction, and a second selection would take three.
#[inline]
pub(crate) fn smaller<T: Copy + PartialOrd>(a: T, b: T) -> T {
    or_nan(if b < a { b } else { a }, b)
}

/// The larger of two numbers; the left one if they are equal; NaN if either is NaN.
#[inline]
pub(crate) fn larger<T: Copy + PartialOrd>(a: T, b: T) -> T {
    or_nan(if b > a { b } else { a }, b)
}

/// `x`, or NaN if `y` is NaN.
#[expect(clippy::collapsible_if, reason = "the constant alone decides what is compiled")]
#[expect(clippy::eq_op, reason = "only NaN is not equal to itself")]
#[inline]
fn or_nan<T: Copy + PartialOrd>(x: T, y: T) -> T {
    // The constants keep branches for other types from being compiled.
    if const { size_of::<T>() == size_of::<f32>() } {
        if same::<T, f32>() {
            // SAFETY: `T` is `f32`, which has the size of a `u32`; all bits are allowed in both.
            return unsafe {
                let bits: u32 = transmute_copy(&x);
                transmute_copy(&(bits | if y == y { 0 } else { u32::MAX }))
            };
        }
    } else if const { size_of::<T>() == size_of::<f64>() } {
        if same::<T, f64>() {
            // SAFETY: as above, with `f64` and `u64`.
            return unsafe {
                let bits: u64 = transmute_copy(&x);
                transmute_copy(&(bits | if y == y { 0 } else { u64::MAX }))
            };
        }
    }
    if y == y { x } else { y }
}
