//! The registers of WebAssembly: `simd128`, if the program is compiled for it.

use core::arch::wasm32 as arch;
use core::arch::wasm32::v128;

use super::register::{Register, map, map_pair, zip, zip_pair};

/// Two elements of type `f32` in the lower half of a register.
#[derive(Clone, Copy)]
pub(in crate::simd) struct Pair(v128);

/// Four elements of type `f32`.
#[derive(Clone, Copy)]
pub(in crate::simd) struct Four(v128);

/// Two elements of type `f64`.
#[derive(Clone, Copy)]
pub(in crate::simd) struct Two(v128);

macro_rules! lanes {
    ($($Register:ident: $Element:ident x $WIDTH:literal, then $Narrow:ident,
        $load:expr, $store:expr, $map:expr, $zip:expr, $splat:ident $add:ident $sub:ident $mul:ident $div:ident;)*) => {$(
        impl Register for $Register {
            type Element = $Element;
            type Narrow = $Narrow;
            const WIDTH: usize = $WIDTH;
            // The values of x86-64. The processors that run WebAssembly have 16 registers or
            // more. On x86-64 it takes a load and a shuffle to spread an element over all lanes.
            const TILE: usize = 8;
            const ROWS: usize = 4;

            #[inline(always)]
            unsafe fn load(from: *const $Element) -> Self {
                // SAFETY: the caller's, here and below; the instruction asks for no alignment.
                $Register(unsafe { $load(from.cast()) })
            }

            #[inline(always)]
            unsafe fn store(self, to: *mut $Element) {
                // SAFETY: as above.
                unsafe { $store(self.0, to.cast()) }
            }

            #[inline(always)]
            unsafe fn splat(x: $Element) -> Self {
                $Register(arch::$splat(x))
            }

            #[inline(always)]
            unsafe fn add(self, rhs: Self) -> Self {
                $Register(arch::$add(self.0, rhs.0))
            }

            #[inline(always)]
            unsafe fn mul(self, rhs: Self) -> Self {
                $Register(arch::$mul(self.0, rhs.0))
            }

            #[inline(always)]
            unsafe fn sub(self, rhs: Self) -> Self {
                $Register(arch::$sub(self.0, rhs.0))
            }

            #[inline(always)]
            unsafe fn div(self, rhs: Self) -> Self {
                $Register(arch::$div(self.0, rhs.0))
            }

            /// Never fused: the instruction of relaxed SIMD for that may round once or
            /// twice.
            #[inline(always)]
            unsafe fn plus_product(self, x: Self, y: Self) -> Self {
                $Register(arch::$add(self.0, arch::$mul(x.0, y.0)))
            }

            #[inline(always)]
            unsafe fn map<T: Copy>(x: *const T, out: *mut T, f: &mut impl FnMut(T) -> T) {
                // SAFETY: as above.
                unsafe { $map(x, out, f) }
            }

            #[inline(always)]
            unsafe fn zip<T: Copy>(x: *const T, y: *const T, out: *mut T, f: &mut impl FnMut(T, T) -> T) {
                // SAFETY: as above.
                unsafe { $zip(x, y, out, f) }
            }
        }
    )*};
}

lanes! {
    Pair: f32 x 2, then f32,
        arch::v128_load64_zero, arch::v128_store64_lane::<0>, map_pair, zip_pair,
        f32x4_splat f32x4_add f32x4_sub f32x4_mul f32x4_div;
    Four: f32 x 4, then Pair,
        arch::v128_load, store, map::<v128, _, 4>, zip::<v128, _, 4>,
        f32x4_splat f32x4_add f32x4_sub f32x4_mul f32x4_div;
    Two: f64 x 2, then f64,
        arch::v128_load, store, map::<v128, _, 2>, zip::<v128, _, 2>,
        f64x2_splat f64x2_add f64x2_sub f64x2_mul f64x2_div;
}

/// # Safety
///
/// `to` is valid for writes of 16 bytes.
#[inline(always)]
unsafe fn store(x: v128, to: *mut v128) {
    // SAFETY: the caller's.
    unsafe { arch::v128_store(to, x) }
}

/// The widest registers that the program is compiled for.
pub(in crate::simd) type Widest32 = Four;
pub(in crate::simd) type Widest64 = Two;
