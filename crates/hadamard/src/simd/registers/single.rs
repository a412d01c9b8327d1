//! One element as a register, for the rest at the end of a column.

use super::register::Register;

macro_rules! single {
    ($($T:ident: $set:ident $fma:ident $get:ident,
        $neon_set:ident $neon_fma:ident $neon_get:ident;)*) => {$(
        impl Register for $T {
            type Element = $T;
            type Narrow = $T;
            const WIDTH: usize = 1;
            const TILE: usize = 8;
            const ROWS: usize = 2;

            #[inline(always)]
            unsafe fn load(from: *const $T) -> $T {
                // SAFETY: the caller's.
                unsafe { *from }
            }

            #[inline(always)]
            unsafe fn store(self, to: *mut $T) {
                // SAFETY: the caller's.
                unsafe { *to = self }
            }

            #[inline(always)]
            unsafe fn splat(x: $T) -> $T {
                x
            }

            #[inline(always)]
            unsafe fn add(self, rhs: $T) -> $T {
                self + rhs
            }

            #[inline(always)]
            unsafe fn mul(self, rhs: $T) -> $T {
                self * rhs
            }

            #[inline(always)]
            unsafe fn sub(self, rhs: $T) -> $T {
                self - rhs
            }

            #[inline(always)]
            unsafe fn div(self, rhs: $T) -> $T {
                self / rhs
            }

            #[inline(always)]
            unsafe fn plus_product(self, x: $T, y: $T) -> $T {
                #[cfg(all(feature = "fma", target_arch = "x86_64", target_feature = "fma"))]
                // SAFETY: the program is compiled for processors with FMA.
                unsafe {
                    use core::arch::x86_64::{$fma, $get, $set};
                    $get($fma($set(x), $set(y), $set(self)))
                }
                #[cfg(all(feature = "fma", target_arch = "aarch64"))]
                // SAFETY: the program is compiled for NEON.
                unsafe {
                    use core::arch::aarch64::{$neon_fma, $neon_get, $neon_set};
                    $neon_get::<0>($neon_fma($neon_set(self), $neon_set(x), $neon_set(y)))
                }
                #[cfg(not(all(
                    feature = "fma",
                    any(
                        all(target_arch = "x86_64", target_feature = "fma"),
                        target_arch = "aarch64"
                    )
                )))]
                {
                    self + x * y
                }
            }

            #[inline(always)]
            unsafe fn map<T: Copy>(x: *const T, out: *mut T, f: &mut impl FnMut(T) -> T) {
                // SAFETY: the caller's.
                unsafe { *out = f(*x) }
            }

            #[inline(always)]
            unsafe fn zip<T: Copy>(x: *const T, y: *const T, out: *mut T, f: &mut impl FnMut(T, T) -> T) {
                // SAFETY: the caller's.
                unsafe { *out = f(*x, *y) }
            }
        }
    )*};
}

single! {
    f32: _mm_set_ss _mm_fmadd_ss _mm_cvtss_f32, vdup_n_f32 vfma_f32 vget_lane_f32;
    f64: _mm_set_sd _mm_fmadd_sd _mm_cvtsd_f64, vdup_n_f64 vfma_f64 vget_lane_f64;
}
