//! A function of each element, or of each pair, by whole registers.
//!
//! A kernel loads a register, takes it apart into elements, calls the function for each
//! and puts the results together again. The compiler makes one vector operation of that.
//! It does worse with plain loops. With AVX-512, it gathers and scatters single elements of
//! the matrices of a batch, which takes ten times as long. If it does not know that source
//! and destination do not overlap, it uses no vector instructions.

use crate::simd::registers::{Register, Widest32, Widest64, same};
use crate::simd::tuning::LEAST_ELEMENTWISE;

/// Replaces each of the elements `x` by `f(x)`, if they are `f32` or `f64`. Otherwise
/// does nothing and returns `false`.
#[expect(clippy::collapsible_if, reason = "the constant alone decides what is compiled")]
#[inline]
pub(crate) fn map<T: Copy, const M: usize, const N: usize>(
    x: &mut [[T; M]; N],
    f: &mut impl FnMut(T) -> T,
) -> bool {
    if const { M * N < LEAST_ELEMENTWISE } {
        return false;
    }
    let x: *mut T = x.as_mut_ptr().cast();
    // The constants keep branches for other types from being compiled.
    if const { size_of::<T>() == size_of::<f32>() } {
        if same::<T, f32>() {
            // SAFETY: `T` is `f32`, and `x` comes from a reference to M * N elements. The
            // program is compiled for the widest registers.
            unsafe { map_from::<Widest32, T, M, N>(x, 0, f) };
            return true;
        }
    } else if const { size_of::<T>() == size_of::<f64>() } {
        if same::<T, f64>() {
            // SAFETY: as above.
            unsafe { map_from::<Widest64, T, M, N>(x, 0, f) };
            return true;
        }
    }
    false
}

/// Replaces each element `x` by `f(x, y)`, where `y` is the element in the same place, if
/// all are `f32` or all are `f64`. Otherwise does nothing and returns `false`.
#[expect(clippy::collapsible_if, reason = "the constant alone decides what is compiled")]
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
    if const { M * N < LEAST_ELEMENTWISE } {
        return false;
    }
    let (x, y): (*mut T, *const T) = (x.as_mut_ptr().cast(), y.as_ptr().cast());
    // SAFETY: called only if `U` is `T`: both are `f32` or both are `f64`.
    let mut f = |x: T, y: T| f(x, unsafe { core::mem::transmute_copy(&y) });
    if const { size_of::<T>() == size_of::<f32>() } {
        if same::<T, f32>() && same::<U, f32>() {
            // SAFETY: `T` is `f32`; `x` and `y` come from references to M * N = P * Q
            // elements. The program is compiled for the widest registers.
            unsafe { zip_from::<Widest32, T, M, N>(x, y, 0, &mut f) };
            return true;
        }
    } else if const { size_of::<T>() == size_of::<f64>() } {
        if same::<T, f64>() && same::<U, f64>() {
            // SAFETY: as above.
            unsafe { zip_from::<Widest64, T, M, N>(x, y, 0, &mut f) };
            return true;
        }
    }
    false
}

/// The elements from `i` on. `i` is a multiple of `WIDTH`.
///
/// # Safety
///
/// `x` is valid for reads and writes of M * N elements of type `L::Element`, which is `T`;
/// the processor has the instructions of `L`.
#[inline(always)]
unsafe fn map_from<L: Register, T: Copy, const M: usize, const N: usize>(
    x: *mut T,
    mut i: usize,
    f: &mut impl FnMut(T) -> T,
) {
    // SAFETY: elements from `i` to the one before M * N.
    unsafe {
        if const { M * N >= L::WIDTH } {
            while i + L::WIDTH <= M * N {
                L::map(x.add(i), f);
                i += L::WIDTH;
            }
        }
        if const { (M * N) % L::WIDTH != 0 } {
            map_from::<L::Narrow, T, M, N>(x, i, f);
        }
    }
}

/// # Safety
///
/// As for [`map_from`], and `y` is valid for reads of M * N elements.
#[inline(always)]
unsafe fn zip_from<L: Register, T: Copy, const M: usize, const N: usize>(
    x: *mut T,
    y: *const T,
    mut i: usize,
    f: &mut impl FnMut(T, T) -> T,
) {
    // SAFETY: as above.
    unsafe {
        if const { M * N >= L::WIDTH } {
            while i + L::WIDTH <= M * N {
                L::zip(x.add(i), y.add(i), f);
                i += L::WIDTH;
            }
        }
        if const { (M * N) % L::WIDTH != 0 } {
            zip_from::<L::Narrow, T, M, N>(x, y, i, f);
        }
    }
}
