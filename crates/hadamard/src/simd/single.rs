//! One element as a register: what is left over at the end of a column.

use super::lanes::Lanes;

macro_rules! single {
    ($($T:ident: $set:ident, $get:ident, $fma:ident;)*) => {$(
        impl Lanes for $T {
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
            unsafe fn mul(self, rhs: $T) -> $T {
                self * rhs
            }

            #[inline(always)]
            unsafe fn plus_product(self, x: $T, y: $T) -> $T {
                #[cfg(all(feature = "fma", target_arch = "x86_64", target_feature = "fma"))]
                // SAFETY: the program is compiled for processors with FMA.
                unsafe {
                    use core::arch::x86_64::{$fma, $get, $set};
                    $get($fma($set(x), $set(y), $set(self)))
                }
                #[cfg(not(all(feature = "fma", target_arch = "x86_64", target_feature = "fma")))]
                {
                    self + x * y
                }
            }

            #[inline(always)]
            unsafe fn map<T: Copy>(x: *mut T, f: &mut impl FnMut(T) -> T) {
                // SAFETY: the caller's.
                unsafe { *x = f(*x) }
            }

            #[inline(always)]
            unsafe fn zip<T: Copy>(x: *mut T, y: *const T, f: &mut impl FnMut(T, T) -> T) {
                // SAFETY: the caller's.
                unsafe { *x = f(*x, *y) }
            }
        }
    )*};
}

single! {
    f32: _mm_set_ss, _mm_cvtss_f32, _mm_fmadd_ss;
    f64: _mm_set_sd, _mm_cvtsd_f64, _mm_fmadd_sd;
}
