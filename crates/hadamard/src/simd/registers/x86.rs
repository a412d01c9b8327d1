//! The registers of x86-64: SSE2, which all of these processors have, AVX and AVX-512.

use core::arch::x86_64 as arch;
use core::arch::x86_64::{__m128, __m128d, __m256, __m256d};
#[cfg(has_avx512)]
use core::arch::x86_64::{__m512, __m512d};

use super::register::{Register, map, map_pair, zip, zip_pair};

macro_rules! lanes {
    ($($Register:ident: $Element:ident x $WIDTH:literal, then $Narrow:ident, $TILE:literal to a tile,
        $load:ident $store:ident $splat:ident $add:ident $sub:ident $mul:ident $div:ident
        $fma:ident if $feature:literal;)*) => {$(
        impl Register for $Register {
            type Element = $Element;
            type Narrow = $Narrow;
            const WIDTH: usize = $WIDTH;
            const TILE: usize = $TILE;
            const ROWS: usize = if $WIDTH * size_of::<$Element>() == 16 { 4 } else { 2 };

            #[inline(always)]
            unsafe fn load(from: *const $Element) -> Self {
                // SAFETY: the caller's, here and below; the instruction asks for no alignment.
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
                #[cfg(all(feature = "fma", target_feature = $feature))]
                // SAFETY: as above.
                unsafe { arch::$fma(x, y, self) }
                #[cfg(not(all(feature = "fma", target_feature = $feature)))]
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
    __m128: f32 x 4, then Pair, 8 to a tile,
        _mm_loadu_ps _mm_storeu_ps _mm_set1_ps _mm_add_ps _mm_sub_ps _mm_mul_ps _mm_div_ps
        _mm_fmadd_ps if "fma";
    __m128d: f64 x 2, then f64, 8 to a tile,
        _mm_loadu_pd _mm_storeu_pd _mm_set1_pd _mm_add_pd _mm_sub_pd _mm_mul_pd _mm_div_pd
        _mm_fmadd_pd if "fma";
    __m256: f32 x 8, then __m128, 8 to a tile,
        _mm256_loadu_ps _mm256_storeu_ps _mm256_set1_ps _mm256_add_ps _mm256_sub_ps _mm256_mul_ps _mm256_div_ps _mm256_fmadd_ps if "fma";
    __m256d: f64 x 4, then __m128d, 8 to a tile,
        _mm256_loadu_pd _mm256_storeu_pd _mm256_set1_pd _mm256_add_pd _mm256_sub_pd _mm256_mul_pd _mm256_div_pd _mm256_fmadd_pd if "fma";
}

#[cfg(has_avx512)]
lanes! {
    __m512: f32 x 16, then __m256, 16 to a tile,
        _mm512_loadu_ps _mm512_storeu_ps _mm512_set1_ps _mm512_add_ps _mm512_sub_ps _mm512_mul_ps _mm512_div_ps _mm512_fmadd_ps if "avx512f";
    __m512d: f64 x 8, then __m256d, 16 to a tile,
        _mm512_loadu_pd _mm512_storeu_pd _mm512_set1_pd _mm512_add_pd _mm512_sub_pd _mm512_mul_pd _mm512_div_pd _mm512_fmadd_pd if "avx512f";
}

/// The widest registers that the program is compiled for.
#[cfg(all(has_avx512, target_feature = "avx512f"))]
pub(in crate::simd) type Widest32 = __m512;
#[cfg(all(has_avx512, target_feature = "avx512f"))]
pub(in crate::simd) type Widest64 = __m512d;
#[cfg(all(not(all(has_avx512, target_feature = "avx512f")), target_feature = "avx"))]
pub(in crate::simd) type Widest32 = __m256;
#[cfg(all(not(all(has_avx512, target_feature = "avx512f")), target_feature = "avx"))]
pub(in crate::simd) type Widest64 = __m256d;
#[cfg(not(target_feature = "avx"))]
pub(in crate::simd) type Widest32 = __m128;
#[cfg(not(target_feature = "avx"))]
pub(in crate::simd) type Widest64 = __m128d;

/// The registers of elementwise operations: at most 32 bytes. The elements of a matrix are not
/// aligned, so most registers of 64 bytes would span two lines of the cache.
#[cfg(target_feature = "avx")]
pub(in crate::simd) type Elementwise32 = __m256;
#[cfg(target_feature = "avx")]
pub(in crate::simd) type Elementwise64 = __m256d;
#[cfg(not(target_feature = "avx"))]
pub(in crate::simd) type Elementwise32 = __m128;
#[cfg(not(target_feature = "avx"))]
pub(in crate::simd) type Elementwise64 = __m128d;

/// Two elements of type `f32` in the lower half of a register.
#[derive(Clone, Copy)]
pub(in crate::simd) struct Pair(pub(in crate::simd) __m128);

impl Register for Pair {
    type Element = f32;
    type Narrow = f32;
    const WIDTH: usize = 2;
    const TILE: usize = 8;
    const ROWS: usize = 2;

    #[inline(always)]
    unsafe fn load(from: *const f32) -> Self {
        // SAFETY: SSE2, which every x86-64 has; 8 bytes are read, by the caller's word, at any
        // alignment. (`_mm_load_sd` asks for the alignment of an `f64`. By loads of integers the
        // product of two 7 x 7 matrices takes 1.5 times as long.)
        Pair(unsafe { arch::_mm_castpd_ps(arch::_mm_set_sd(from.cast::<f64>().read_unaligned())) })
    }

    #[inline(always)]
    unsafe fn store(self, to: *mut f32) {
        // SAFETY: as above.
        unsafe {
            to.cast::<f64>().write_unaligned(arch::_mm_cvtsd_f64(arch::_mm_castps_pd(self.0)))
        }
    }

    #[inline(always)]
    unsafe fn splat(x: f32) -> Self {
        // SAFETY: as above.
        Pair(unsafe { arch::_mm_set1_ps(x) })
    }

    #[inline(always)]
    unsafe fn add(self, rhs: Self) -> Self {
        // SAFETY: as above.
        Pair(unsafe { arch::_mm_add_ps(self.0, rhs.0) })
    }

    #[inline(always)]
    unsafe fn mul(self, rhs: Self) -> Self {
        // SAFETY: as above.
        Pair(unsafe { arch::_mm_mul_ps(self.0, rhs.0) })
    }

    #[inline(always)]
    unsafe fn sub(self, rhs: Self) -> Self {
        // SAFETY: as above.
        Pair(unsafe { arch::_mm_sub_ps(self.0, rhs.0) })
    }

    #[inline(always)]
    unsafe fn div(self, rhs: Self) -> Self {
        // SAFETY: as above. The upper half is not stored.
        Pair(unsafe { arch::_mm_div_ps(self.0, rhs.0) })
    }

    #[inline(always)]
    unsafe fn plus_product(self, x: Self, y: Self) -> Self {
        // SAFETY: as above.
        Pair(unsafe { self.0.plus_product(x.0, y.0) })
    }

    #[inline(always)]
    unsafe fn map<T: Copy>(x: *const T, out: *mut T, f: &mut impl FnMut(T) -> T) {
        // SAFETY: the caller's.
        unsafe { map_pair(x, out, f) }
    }

    #[inline(always)]
    unsafe fn zip<T: Copy>(x: *const T, y: *const T, out: *mut T, f: &mut impl FnMut(T, T) -> T) {
        // SAFETY: as above.
        unsafe { zip_pair(x, y, out, f) }
    }
}
