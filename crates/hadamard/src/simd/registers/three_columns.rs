//! Three columns of three `f32`, packed in memory, and one in each register.
//!
//! Numbers are loaded in the pieces in which they are stored: elements 0 to 3, 4 to 7 and 8 of a
//! matrix, 0 to 1 and 2 of a column. So the compiler keeps a result that is used again in
//! registers, and elsewhere the processor forwards it from its store buffer. A load across two
//! stores would wait until both are in memory.

use core::arch::x86_64 as arch;
use core::arch::x86_64::__m128;

use super::register::Register;
use super::x86::Pair;

/// Fills a register with the element in one lane: `spread!(lane, x)`.
macro_rules! spread {
    ($lane:literal, $x:expr) => {{
        let x = $x;
        core::arch::x86_64::_mm_shuffle_ps::<{ $lane * 0b01_01_01_01 }>(x, x)
    }};
}

pub(in crate::simd) use spread;

/// # Safety
///
/// `a` is valid for reads of 9 elements.
#[inline(always)]
pub(in crate::simd) unsafe fn load(a: *const f32) -> [__m128; 3] {
    // SAFETY: the pointer is the caller's; SSE, which every x86-64 has.
    unsafe { [arch::_mm_loadu_ps(a), arch::_mm_loadu_ps(a.add(4)), arch::_mm_load_ss(a.add(8))] }
}

/// # Safety
///
/// `out` is valid for writes of 9 elements.
#[inline(always)]
pub(in crate::simd) unsafe fn store([first, second, last]: [__m128; 3], out: *mut f32) {
    // SAFETY: the pointer is the caller's; SSE, which every x86-64 has.
    unsafe {
        arch::_mm_storeu_ps(out, first);
        arch::_mm_storeu_ps(out.add(4), second);
        arch::_mm_store_ss(out.add(8), last);
    }
}

/// A column in the first three lanes, and zero.
///
/// # Safety
///
/// `x` is valid for reads of 3 elements.
#[inline(always)]
pub(in crate::simd) unsafe fn load_column(x: *const f32) -> __m128 {
    // SAFETY: the pointer is the caller's; SSE2, which every x86-64 has.
    unsafe { arch::_mm_movelh_ps(Pair::load(x).0, arch::_mm_load_ss(x.add(2))) }
}

/// The first three lanes.
///
/// # Safety
///
/// `out` is valid for writes of 3 elements.
#[inline(always)]
pub(in crate::simd) unsafe fn store_column(x: __m128, out: *mut f32) {
    // SAFETY: the pointer is the caller's; SSE2, which every x86-64 has.
    unsafe {
        Pair(x).store(out);
        arch::_mm_store_ss(out.add(2), arch::_mm_movehl_ps(x, x));
    }
}

/// The columns in the first three lanes. The last lanes are ignored.
#[inline(always)]
pub(in crate::simd) unsafe fn unpack([first, second, last]: [__m128; 3]) -> [__m128; 3] {
    // SAFETY: SSE, which every x86-64 has.
    unsafe {
        // a3 a3 a4 a4
        let middle = arch::_mm_shuffle_ps::<0b00_00_11_11>(first, second);
        let y = arch::_mm_shuffle_ps::<0b01_01_10_00>(middle, second);
        let z = arch::_mm_shuffle_ps::<0b00_00_11_10>(second, last);
        [first, y, z]
    }
}

/// The first three lanes of each, one after another.
#[inline(always)]
pub(in crate::simd) unsafe fn pack([x, y, z]: [__m128; 3]) -> [__m128; 3] {
    // SAFETY: SSE, which every x86-64 has.
    unsafe {
        // x2 x2 y0 y0
        let middle = arch::_mm_shuffle_ps::<0b00_00_10_10>(x, y);
        let first = arch::_mm_shuffle_ps::<0b10_00_01_00>(x, middle);
        let second = arch::_mm_shuffle_ps::<0b01_00_10_01>(y, z);
        [first, second, arch::_mm_movehl_ps(z, z)]
    }
}
