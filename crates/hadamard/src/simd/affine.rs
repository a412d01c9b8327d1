//! Affine maps of space of `f32`, one after another, in registers.
//!
//! Lanes are rows; the fourth one has nothing to say. What is loaded has the size and place of
//! what was stored, so that a map that was just computed need not wait to be in memory: hence the
//! shuffles, which cost less.

use core::arch::x86_64 as arch;
use core::arch::x86_64::__m128;

use super::register::Register;
use super::same::same;
use super::x86::Pair;

/// A linear map, and a translation.
type Parts<'a, T, const N: usize> = (&'a [[T; N]; N], &'a [T; N]);

/// Writes A B and A u + t, of the maps x ↦ A x + t and x ↦ B x + u; does nothing and says `false`
/// if that is not computed here.
#[inline]
pub(crate) fn compose<T: Copy, const N: usize>(
    (a, t): Parts<'_, T, N>,
    (b, u): Parts<'_, T, N>,
    linear: &mut [[T; N]; N],
    translation: &mut [T; N],
) -> bool {
    if const { N != 3 } || !same::<T, f32>() {
        return false;
    }
    // SAFETY: `T` is `f32`, and the pointers come from references to 3 x 3 matrices and columns
    // of 3. SSE is there on every x86-64.
    unsafe {
        let columns = Columns::load(a.as_ptr().cast(), t.as_ptr().cast());
        let (b, u): (*const f32, *const f32) = (b.as_ptr().cast(), u.as_ptr().cast());
        let x = columns.times(b);
        let y = columns.times(b.add(3));
        let z = columns.times(b.add(6));
        let w = arch::_mm_add_ps(columns.times(u), columns.translation);
        store(x, y, z, linear.as_mut_ptr().cast());
        let translation: *mut f32 = translation.as_mut_ptr().cast();
        Pair(w).store(translation);
        arch::_mm_store_ss(translation.add(2), arch::_mm_movehl_ps(w, w));
    }
    true
}

/// The columns of a map, in the first three lanes.
struct Columns {
    linear: [__m128; 3],
    translation: __m128,
}

impl Columns {
    /// # Safety
    ///
    /// `a` is valid for reads of 9 elements, and `t` for reads of 3.
    #[inline(always)]
    unsafe fn load(a: *const f32, t: *const f32) -> Self {
        // SAFETY: elements 0 to 3, 4 to 7 and 8 of the matrix, and 0, 1 and 2 of the column.
        unsafe {
            let (first, second) = (arch::_mm_loadu_ps(a), arch::_mm_loadu_ps(a.add(4)));
            let last = arch::_mm_load_ss(a.add(8));
            // a3 a3 a4 a4
            let middle = arch::_mm_shuffle_ps::<0b00_00_11_11>(first, second);
            let y = arch::_mm_shuffle_ps::<0b01_01_10_00>(middle, second);
            let z = arch::_mm_shuffle_ps::<0b00_00_11_10>(second, last);
            let translation = arch::_mm_movelh_ps(Pair::load(t).0, arch::_mm_load_ss(t.add(2)));
            Columns { linear: [first, y, z], translation }
        }
    }

    /// A x, the terms added in their order.
    ///
    /// # Safety
    ///
    /// `x` is valid for reads of 3 elements.
    #[inline(always)]
    unsafe fn times(&self, x: *const f32) -> __m128 {
        let [a, b, c] = self.linear;
        // SAFETY: elements 0, 1 and 2.
        unsafe {
            let sum = arch::_mm_add_ps(
                arch::_mm_mul_ps(a, arch::_mm_set1_ps(*x)),
                arch::_mm_mul_ps(b, arch::_mm_set1_ps(*x.add(1))),
            );
            arch::_mm_add_ps(sum, arch::_mm_mul_ps(c, arch::_mm_set1_ps(*x.add(2))))
        }
    }
}

/// Writes the first three lanes of each, one after another.
///
/// # Safety
///
/// `out` is valid for writes of 9 elements.
#[inline(always)]
unsafe fn store(x: __m128, y: __m128, z: __m128, out: *mut f32) {
    // SAFETY: elements 0 to 3, 4 to 7 and 8.
    unsafe {
        // x2 x2 y0 y0
        let middle = arch::_mm_shuffle_ps::<0b00_00_10_10>(x, y);
        arch::_mm_storeu_ps(out, arch::_mm_shuffle_ps::<0b10_00_01_00>(x, middle));
        arch::_mm_storeu_ps(out.add(4), arch::_mm_shuffle_ps::<0b01_00_10_01>(y, z));
        arch::_mm_store_ss(out.add(8), arch::_mm_movehl_ps(z, z));
    }
}
