//! The blocks of WebAssembly.

use core::arch::wasm32 as arch;

use super::block::{Block, Four, One, Two, four_twos};

impl Block for Four<f32> {
    type Element = f32;
    type Narrow = Two<f32>;
    const SIZE: usize = 4;

    #[inline]
    unsafe fn transpose(a: *const f32, a_column: usize, out: *mut f32, out_column: usize) {
        // SAFETY: the pointers are the caller's; these instructions ask for no alignment.
        unsafe {
            let column = |j: usize| arch::v128_load(a.add(j * a_column).cast());
            let store = |j: usize, x| arch::v128_store(out.add(j * out_column).cast(), x);
            let (x, y, z, w) = (column(0), column(1), column(2), column(3));
            let xy = arch::i32x4_shuffle::<0, 4, 1, 5>(x, y);
            let zw = arch::i32x4_shuffle::<0, 4, 1, 5>(z, w);
            store(0, arch::i64x2_shuffle::<0, 2>(xy, zw));
            store(1, arch::i64x2_shuffle::<1, 3>(xy, zw));
            let xy = arch::i32x4_shuffle::<2, 6, 3, 7>(x, y);
            let zw = arch::i32x4_shuffle::<2, 6, 3, 7>(z, w);
            store(2, arch::i64x2_shuffle::<0, 2>(xy, zw));
            store(3, arch::i64x2_shuffle::<1, 3>(xy, zw));
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
            let x = arch::v128_load64_zero(a.cast());
            let y = arch::v128_load64_zero(a.add(a_column).cast());
            let rows = arch::i32x4_shuffle::<0, 4, 1, 5>(x, y);
            arch::v128_store64_lane::<0>(rows, out.cast());
            arch::v128_store64_lane::<1>(rows, out.add(out_column).cast());
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
            let x = arch::v128_load(a.cast());
            let y = arch::v128_load(a.add(a_column).cast());
            arch::v128_store(out.cast(), arch::i64x2_shuffle::<0, 2>(x, y));
            arch::v128_store(out.add(out_column).cast(), arch::i64x2_shuffle::<1, 3>(x, y));
        }
    }
}
