//! The blocks of aarch64.

use core::arch::aarch64 as arch;

use super::block::{Block, Four, One, Two, four_twos};

impl Block for Four<f32> {
    type Element = f32;
    type Narrow = Two<f32>;
    const SIZE: usize = 4;

    #[inline]
    unsafe fn transpose(a: *const f32, a_column: usize, out: *mut f32, out_column: usize) {
        // SAFETY: NEON, for which the program is compiled; the pointers are the caller's.
        unsafe {
            let column = |j: usize| arch::vld1q_f32(a.add(j * a_column));
            // Moves a pair of elements as one `f64`.
            let pairs = |x| arch::vreinterpretq_f64_f32(x);
            let store = |j: usize, x| {
                arch::vst1q_f32(out.add(j * out_column), arch::vreinterpretq_f32_f64(x));
            };
            let (x, y, z, w) = (column(0), column(1), column(2), column(3));
            let (xy, zw) = (pairs(arch::vtrn1q_f32(x, y)), pairs(arch::vtrn1q_f32(z, w)));
            store(0, arch::vtrn1q_f64(xy, zw));
            store(2, arch::vtrn2q_f64(xy, zw));
            let (xy, zw) = (pairs(arch::vtrn2q_f32(x, y)), pairs(arch::vtrn2q_f32(z, w)));
            store(1, arch::vtrn1q_f64(xy, zw));
            store(3, arch::vtrn2q_f64(xy, zw));
        }
    }
}

impl Block for Two<f32> {
    type Element = f32;
    type Narrow = One<f32>;
    const SIZE: usize = 2;

    #[inline]
    unsafe fn transpose(a: *const f32, a_column: usize, out: *mut f32, out_column: usize) {
        // SAFETY: as above.
        unsafe {
            let (x, y) = (arch::vld1_f32(a), arch::vld1_f32(a.add(a_column)));
            arch::vst1_f32(out, arch::vtrn1_f32(x, y));
            arch::vst1_f32(out.add(out_column), arch::vtrn2_f32(x, y));
        }
    }
}

impl Block for Four<f64> {
    type Element = f64;
    type Narrow = Two<f64>;
    const SIZE: usize = 4;

    #[inline]
    unsafe fn transpose(a: *const f64, a_column: usize, out: *mut f64, out_column: usize) {
        // SAFETY: the caller's.
        unsafe { four_twos::<f64>(a, a_column, out, out_column) }
    }
}

impl Block for Two<f64> {
    type Element = f64;
    type Narrow = One<f64>;
    const SIZE: usize = 2;

    #[inline]
    unsafe fn transpose(a: *const f64, a_column: usize, out: *mut f64, out_column: usize) {
        // SAFETY: as above.
        unsafe {
            let (x, y) = (arch::vld1q_f64(a), arch::vld1q_f64(a.add(a_column)));
            arch::vst1q_f64(out, arch::vtrn1q_f64(x, y));
            arch::vst1q_f64(out.add(out_column), arch::vtrn2q_f64(x, y));
        }
    }
}
