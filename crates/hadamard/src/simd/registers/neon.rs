//! The registers of aarch64: NEON, which all its processors have.

use core::arch::aarch64 as arch;
use core::arch::aarch64::{float32x2_t, float32x4_t, float64x2_t};

use super::register::{Register, map, zip};

macro_rules! lanes {
    ($($Register:ident: $Element:ident x $WIDTH:literal, then $Narrow:ident,
        $load:ident $store:ident $splat:ident $add:ident $sub:ident $mul:ident $div:ident $fma:ident;)*) => {$(
        impl Register for $Register {
            type Element = $Element;
            type Narrow = $Narrow;
            const WIDTH: usize = $WIDTH;
            const TILE: usize = 16;
            const ROWS: usize = 2;

            #[inline(always)]
            unsafe fn load(from: *const $Element) -> Self {
                // SAFETY: the caller's, here and below; the instruction needs only the
                // alignment of an element.
                unsafe { arch::$load(from) }
            }

            #[inline(always)]
            unsafe fn store(self, to: *mut $Element) {
                // SAFETY: as above.
                unsafe { arch::$store(to, self) }
            }

            #[inline(always)]
            unsafe fn splat(x: $Element) -> Self {
                // SAFETY: as above.
                unsafe { arch::$splat(x) }
            }

            #[inline(always)]
            unsafe fn add(self, rhs: Self) -> Self {
                // SAFETY: as above.
                unsafe { arch::$add(self, rhs) }
            }

            #[inline(always)]
            unsafe fn mul(self, rhs: Self) -> Self {
                // SAFETY: as above.
                unsafe { arch::$mul(self, rhs) }
            }

            #[inline(always)]
            unsafe fn sub(self, rhs: Self) -> Self {
                // SAFETY: as above.
                unsafe { arch::$sub(self, rhs) }
            }

            #[inline(always)]
            unsafe fn div(self, rhs: Self) -> Self {
                // SAFETY: as above.
                unsafe { arch::$div(self, rhs) }
            }

            #[inline(always)]
            unsafe fn plus_product(self, x: Self, y: Self) -> Self {
                #[cfg(feature = "fma")]
                // SAFETY: as above.
                unsafe { arch::$fma(self, x, y) }
                #[cfg(not(feature = "fma"))]
                // SAFETY: as above.
                unsafe { arch::$add(self, arch::$mul(x, y)) }
            }

            #[inline(always)]
            unsafe fn map<T: Copy>(x: *const T, out: *mut T, f: &mut impl FnMut(T) -> T) {
                // SAFETY: as above.
                unsafe { map::<Self, T, $WIDTH>(x, out, f) }
            }

            #[inline(always)]
            unsafe fn zip<T: Copy>(x: *const T, y: *const T, out: *mut T, f: &mut impl FnMut(T, T) -> T) {
                // SAFETY: as above.
                unsafe { zip::<Self, T, $WIDTH>(x, y, out, f) }
            }
        }
    )*};
}

lanes! {
    float32x2_t: f32 x 2, then f32, vld1_f32 vst1_f32 vdup_n_f32 vadd_f32 vsub_f32 vmul_f32 vdiv_f32 vfma_f32;
    float32x4_t: f32 x 4, then float32x2_t,
        vld1q_f32 vst1q_f32 vdupq_n_f32 vaddq_f32 vsubq_f32 vmulq_f32 vdivq_f32 vfmaq_f32;
    float64x2_t: f64 x 2, then f64, vld1q_f64 vst1q_f64 vdupq_n_f64 vaddq_f64 vsubq_f64 vmulq_f64 vdivq_f64 vfmaq_f64;
}

/// The widest registers that the program is compiled for.
pub(in crate::simd) type Widest32 = float32x4_t;
pub(in crate::simd) type Widest64 = float64x2_t;
