//! Adjugates and inverses of 4 x 4 matrices of `f32`, in registers.
//!
//! Each lane is a row. A rotation of the lanes counts rows around a circle, and gives all minors of
//! two columns at once. `linalg/inverse/cofactors.rs` and `linalg/inverse/adjugate.rs` compute the
//! same in plain loops. The kernels take 0.3 to 0.8 of their time. Smaller matrices have none: plain
//! code takes as long for 2 x 2, and half as long for 3 x 3 where the elements were just computed.

use core::arch::x86_64 as arch;
use core::arch::x86_64::__m128;

use super::eight::{Eight, shifted};
use crate::simd::registers::same;

/// The transposed minors of A, its determinant, and whether the determinant is safe to divide
/// by: it and its reciprocal are normal, and `size |det A|` is larger than the product of the
/// largest elements of the rows. `None` if there is no kernel for it.
#[inline]
pub(crate) fn minors<T: Copy, const N: usize>(
    a: &[[T; N]; N],
    size: f32,
) -> Option<([[T; N]; N], T, bool)> {
    if const { N == 4 } && same::<T, f32>() {
        let from: *const f32 = a.as_ptr().cast();
        let mut out = *a;
        let to: *mut f32 = out.as_mut_ptr().cast();
        // SAFETY: `T` is `f32`, and the pointers come from references to N x N matrices.
        let (determinant, is_clear) = unsafe { four(from, to, size) };
        // SAFETY: `T` is `f32`.
        let determinant = unsafe { core::mem::transmute_copy::<f32, T>(&determinant) };
        return Some((out, determinant, is_clear));
    }
    None
}

/// Multiplies the transposed minors, with the signs of cofactors, by `factor`, and adds zero.
/// If there is no kernel for it, does nothing and returns `false`.
#[inline]
pub(crate) fn scale_minors<T: Copy, const N: usize>(minors: &mut [[T; N]; N], factor: T) -> bool {
    if const { N == 4 } && same::<T, f32>() {
        let out: *mut f32 = minors.as_mut_ptr().cast();
        // SAFETY: `T` is `f32`, and the pointer comes from a reference to an N x N matrix.
        unsafe {
            let factor = core::mem::transmute_copy::<T, f32>(&factor);
            let factors = Eight::checkerboard(factor);
            Eight::load(out, out.add(4)).scaled(factors).store(out);
            Eight::load(out.add(8), out.add(12)).scaled(factors).store(out.add(8));
        }
        return true;
    }
    false
}

/// # Safety
///
/// `a` is valid for reads and `out` for writes of 16 elements.
#[inline]
unsafe fn four(a: *const f32, out: *mut f32, size: f32) -> (f32, bool) {
    // SAFETY: the pointers are the caller's, the program is compiled for the instructions.
    unsafe {
        let (even, odd) = (Eight::load(a, a.add(8)), Eight::load(a.add(4), a.add(12)));
        let (even1, odd1) = (even.shift::<1>(), odd.shift::<1>());
        let (even2, odd2) = (even.shift::<2>(), odd.shift::<2>());
        let (even3, odd3) = (even.shift::<3>(), odd.shift::<3>());
        // Minors of columns 0 and 1, and of columns 2 and 3, then exchanged.
        let near = even.mul(odd1).sub(even1.mul(odd)).swap();
        let (near1, near2) = (near.shift::<1>(), near.shift::<2>());
        // Minors of rows at a distance of two. They are rotated by one row, because the rotated
        // factors are there already.
        let far1 = even1.mul(odd3).sub(even3.mul(odd1)).swap();
        let expand =
            |x1: Eight, x2: Eight, x3: Eight| x1.mul(near2).sub(x2.mul(far1)).add(x3.mul(near1));
        let (row_even, row_odd) = (expand(odd1, odd2, odd3), expand(even1, even2, even3));
        let (left, right) = row_even.transpose(row_odd);
        left.store(out);
        right.store(out.add(8));

        let terms = arch::_mm_mul_ps(even.first(), row_even.first());
        let terms = arch::_mm_add_ps(terms, arch::_mm_movehl_ps(terms, terms));
        let determinant = arch::_mm_sub_ss(terms, shifted::<1>(terms));
        let rows = even.largest(odd);
        let other = shifted::<2>(rows);
        let pairs = arch::_mm_mul_ps(rows, other);
        let cofactors = arch::_mm_mul_ps(other, shifted::<1>(pairs));
        is_clear(determinant, cofactors, rows, size)
    }
}

/// The determinant, and whether all of this holds:
///
/// - the determinant and its reciprocal are normal;
/// - `cofactors` are finite;
/// - `size |det A|` is larger than `rows` times `cofactors`;
/// - `|det A|` is so large that no cofactor loses digits by underflow: see `least_determinant`
///   in `linalg/inverse/adjugate.rs`.
///
/// One mask holds all answers, so that there is one branch.
#[inline]
unsafe fn is_clear(determinant: __m128, cofactors: __m128, rows: __m128, size: f32) -> (f32, bool) {
    const TOO_SMALL: f32 = f32::from_bits(f32::MIN_POSITIVE.to_bits() - 1);
    const MARGIN: f32 = 32.0;
    // SAFETY: SSE, which every x86-64 has.
    unsafe {
        let all = arch::_mm_shuffle_ps::<0>(determinant, determinant);
        let all = arch::_mm_andnot_ps(arch::_mm_set1_ps(-0.0), all);
        let margin = arch::_mm_mul_ps(rows, arch::_mm_set1_ps(MARGIN));
        let margin = arch::_mm_max_ps(margin, arch::_mm_mul_ps(margin, rows));
        let least = arch::_mm_max_ps(
            arch::_mm_set1_ps(TOO_SMALL * size),
            arch::_mm_mul_ps(margin, arch::_mm_set1_ps(f32::MIN_POSITIVE * size)),
        );
        // If the second operand is NaN, the maximum is that operand. It is NaN or infinite
        // if one of the cofactors is.
        let least = arch::_mm_max_ps(least, arch::_mm_mul_ps(rows, cofactors));
        let is_large = arch::_mm_cmplt_ps(least, arch::_mm_mul_ps(all, arch::_mm_set1_ps(size)));
        let has_reciprocal = arch::_mm_cmple_ps(all, arch::_mm_set1_ps(1.0 / f32::MIN_POSITIVE));
        let both = arch::_mm_movemask_ps(arch::_mm_and_ps(is_large, has_reciprocal));
        (arch::_mm_cvtss_f32(determinant), both == 0b1111)
    }
}
