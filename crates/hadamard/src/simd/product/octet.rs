//! Products of an 8 x 8 matrix of `f32` with pairs of columns. A register holds two columns.

use core::arch::x86_64 as arch;
use core::arch::x86_64::__m512;

use crate::simd::registers::Register;

/// Writes A B to `out`, where `b` and `out` are `8 x n` with an even `n`.
///
/// # Safety
///
/// `a` is valid for reads of 64 elements, `b` for reads and `out` for writes of 8 `n`.
#[inline]
pub(super) unsafe fn product(a: *const f32, b: *const f32, out: *mut f32, n: usize) {
    // SAFETY: columns 0 to 7 of `a` are read, and columns `j` and `j + 1`, which are below `n`,
    // of `b` and `out`. The program is compiled for AVX-512.
    unsafe {
        let twice = |k: usize| {
            let column = arch::_mm256_loadu_pd(a.add(8 * k).cast());
            arch::_mm512_castpd_ps(arch::_mm512_broadcast_f64x4(column))
        };
        let a = [0, 1, 2, 3, 4, 5, 6, 7].map(twice);
        let mut j = 0;
        while j < n {
            let b = arch::_mm512_loadu_ps(b.add(8 * j));
            // Each half of a register belongs to one column, and repeats four elements of it.
            let first = arch::_mm512_shuffle_f32x4::<0b10_10_00_00>(b, b);
            let last = arch::_mm512_shuffle_f32x4::<0b11_11_01_01>(b, b);
            let mut sum = a[0].mul(spread::<0b00_00_00_00>(first));
            sum = sum.plus_product(a[1], spread::<0b01_01_01_01>(first));
            sum = sum.plus_product(a[2], spread::<0b10_10_10_10>(first));
            sum = sum.plus_product(a[3], spread::<0b11_11_11_11>(first));
            sum = sum.plus_product(a[4], spread::<0b00_00_00_00>(last));
            sum = sum.plus_product(a[5], spread::<0b01_01_01_01>(last));
            sum = sum.plus_product(a[6], spread::<0b10_10_10_10>(last));
            sum = sum.plus_product(a[7], spread::<0b11_11_11_11>(last));
            sum.store(out.add(8 * j));
            j += 2;
        }
    }
}

/// # Safety
///
/// The program is compiled for AVX-512.
#[inline]
unsafe fn spread<const CHOICE: i32>(x: __m512) -> __m512 {
    // SAFETY: the caller's.
    unsafe { arch::_mm512_permute_ps::<CHOICE>(x) }
}
