//! A quaternion of `f32` in one register, as a matrix with scaled columns.

use core::arch::x86_64 as arch;

use crate::simd::registers::same;
use crate::simd::registers::three_columns::{load_column, spread, store};

/// Writes R S, of the rotation by the quaternion x, y, z, w and the scales; does nothing and says
/// `false` if that is not computed here.
#[inline]
pub(crate) fn scaled_rotation<T: Copy>(
    quaternion: &[T; 4],
    scale: &[T; 3],
    out: &mut [[T; 3]; 3],
) -> bool {
    if !same::<T, f32>() {
        return false;
    }
    // SAFETY: `T` is `f32`, and the pointers come from references to as many numbers as are read
    // and written. SSE2 is there on every x86-64.
    unsafe {
        let q = arch::_mm_loadu_ps(quaternion.as_ptr().cast());
        let twice = arch::_mm_add_ps(q, q);
        let squares = arch::_mm_mul_ps(q, twice);
        let sums = arch::_mm_add_ps(
            arch::_mm_shuffle_ps::<0b00_00_00_01>(squares, squares),
            arch::_mm_shuffle_ps::<0b00_01_10_10>(squares, squares),
        );
        let diagonal = arch::_mm_sub_ps(arch::_mm_set1_ps(1.0), sums);
        // x y, x z, y z and w z, w y, w x
        let mixed = arch::_mm_mul_ps(
            arch::_mm_shuffle_ps::<0b00_01_00_00>(q, q),
            arch::_mm_shuffle_ps::<0b00_10_10_01>(twice, twice),
        );
        let turned = arch::_mm_shuffle_ps::<0b00_00_01_10>(twice, twice);
        let with_w = arch::_mm_mul_ps(spread!(3, q), turned);
        let (sum, difference) = (arch::_mm_add_ps(mixed, with_w), arch::_mm_sub_ps(mixed, with_w));

        // Of the sums and differences by their places in these registers:
        //     | d0 m0 s1 |
        //     | s0 d1 m2 |
        //     | m1 s2 d2 |
        let start = arch::_mm_unpacklo_ps(diagonal, sum);
        let first = arch::_mm_shuffle_ps::<0b00_01_01_00>(start, difference);
        let (d1s2, s1m2) = (
            arch::_mm_shuffle_ps::<0b10_10_01_01>(diagonal, sum),
            arch::_mm_shuffle_ps::<0b10_10_01_01>(sum, difference),
        );
        let second = arch::_mm_shuffle_ps::<0b10_00_10_00>(d1s2, s1m2);
        let last = arch::_mm_movehl_ps(diagonal, diagonal);

        let scale = load_column(scale.as_ptr().cast());
        let first_scales = arch::_mm_shuffle_ps::<0b01_00_00_00>(scale, scale);
        let second_scales = arch::_mm_shuffle_ps::<0b10_10_01_01>(scale, scale);
        let columns = [
            arch::_mm_mul_ps(first, first_scales),
            arch::_mm_mul_ps(second, second_scales),
            arch::_mm_mul_ss(last, spread!(2, scale)),
        ];
        store(columns, out.as_mut_ptr().cast());
    }
    true
}
