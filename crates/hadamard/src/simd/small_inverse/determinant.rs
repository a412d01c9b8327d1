//! The determinant of a 4 x 4 matrix of `f32`, in registers.
//!
//! Each lane is a row. A rotation of the lanes counts rows around a circle, and gives four
//! minors of two columns at once. `linalg/inverse/cofactors.rs` computes the same in plain
//! loops. The kernel takes 0.70 of their time.

use core::arch::x86_64 as arch;

use super::eight::shifted;
use crate::simd::registers::same;

/// det A. `None` if there is no kernel for it.
#[inline]
pub(crate) fn determinant<T: Copy, const N: usize>(a: &[[T; N]; N]) -> Option<T> {
    if const { N == 4 } && same::<T, f32>() {
        // SAFETY: `T` is `f32`, and the pointer comes from a reference to a 4 x 4 matrix.
        return Some(unsafe {
            core::mem::transmute_copy::<f32, T>(&four(core::ptr::from_ref(a).cast()))
        });
    }
    None
}

/// # Safety
///
/// `a` is valid for reads of 16 elements.
#[inline]
unsafe fn four(a: *const f32) -> f32 {
    // SAFETY: the pointer is the caller's; SSE, which every x86-64 has.
    unsafe {
        let (a0, a1) = (arch::_mm_loadu_ps(a), arch::_mm_loadu_ps(a.add(4)));
        let (a2, a3) = (arch::_mm_loadu_ps(a.add(8)), arch::_mm_loadu_ps(a.add(12)));
        let minors =
            |x, y1, x1, y| arch::_mm_sub_ps(arch::_mm_mul_ps(x, y1), arch::_mm_mul_ps(x1, y));
        // Minors of the rows `i` and `i + 1`: of columns 0 and 1, and of columns 2 and 3.
        let left = minors(a0, shifted::<1>(a1), shifted::<1>(a0), a1);
        let right = minors(a2, shifted::<1>(a3), shifted::<1>(a2), a3);
        // Minors of columns 0 and 1, of the rows 0 and 2 and of the rows 1 and 3; then of
        // columns 2 and 3, the pairs of rows in reverse order.
        let far = minors(
            arch::_mm_shuffle_ps::<0b00_01_01_00>(a0, a2),
            arch::_mm_shuffle_ps::<0b10_11_11_10>(a1, a3),
            arch::_mm_shuffle_ps::<0b10_11_11_10>(a0, a2),
            arch::_mm_shuffle_ps::<0b00_01_01_00>(a1, a3),
        );
        let terms = arch::_mm_mul_ps(left, shifted::<2>(right));
        let terms = arch::_mm_add_ps(terms, arch::_mm_movehl_ps(terms, terms));
        let others = arch::_mm_mul_ps(far, arch::_mm_movehl_ps(far, far));
        let others = arch::_mm_xor_ps(others, arch::_mm_setr_ps(0.0, -0.0, 0.0, 0.0));
        let sums = arch::_mm_sub_ps(terms, others);
        arch::_mm_cvtss_f32(arch::_mm_sub_ss(sums, shifted::<1>(sums)))
    }
}
