//! Two columns of four elements.

use core::arch::x86_64 as arch;
use core::arch::x86_64::__m128;

/// Lane `i` of the result is lane `i + K`, around a circle.
#[inline(always)]
pub(super) unsafe fn shifted<const K: i32>(x: __m128) -> __m128 {
    // SAFETY: SSE, which every x86-64 has.
    unsafe {
        match K {
            1 => arch::_mm_shuffle_ps::<0b00_11_10_01>(x, x),
            2 => arch::_mm_shuffle_ps::<0b01_00_11_10>(x, x),
            3 => arch::_mm_shuffle_ps::<0b10_01_00_11>(x, x),
            _ => x,
        }
    }
}

/// Each column in a register. (Both in one register of AVX2 take 0.69 of the time of an inverse of
/// 4 x 4 from memory, but 1.09 just computed and 1.04 in a chain.)
#[derive(Clone, Copy)]
pub(super) struct Eight(__m128, __m128);

impl Eight {
    #[inline(always)]
    pub(super) unsafe fn load(first: *const f32, second: *const f32) -> Self {
        // SAFETY: both are valid for reads of four elements, by the caller's word.
        unsafe { Eight(arch::_mm_loadu_ps(first), arch::_mm_loadu_ps(second)) }
    }

    #[inline(always)]
    pub(super) unsafe fn store(self, to: *mut f32) {
        // SAFETY: valid for writes of eight elements, by the caller's word.
        unsafe {
            arch::_mm_storeu_ps(to, self.0);
            arch::_mm_storeu_ps(to.add(4), self.1);
        }
    }

    #[inline(always)]
    unsafe fn map(self, f: impl Fn(__m128) -> __m128) -> Self {
        Eight(f(self.0), f(self.1))
    }

    #[inline(always)]
    unsafe fn zip(self, rhs: Self, f: impl Fn(__m128, __m128) -> __m128) -> Self {
        Eight(f(self.0, rhs.0), f(self.1, rhs.1))
    }

    #[inline(always)]
    pub(super) unsafe fn add(self, rhs: Self) -> Self {
        // SAFETY: SSE, which every x86-64 has, here and below.
        unsafe { self.zip(rhs, |x, y| arch::_mm_add_ps(x, y)) }
    }

    #[inline(always)]
    pub(super) unsafe fn sub(self, rhs: Self) -> Self {
        // SAFETY: as above.
        unsafe { self.zip(rhs, |x, y| arch::_mm_sub_ps(x, y)) }
    }

    #[inline(always)]
    pub(super) unsafe fn mul(self, rhs: Self) -> Self {
        // SAFETY: as above.
        unsafe { self.zip(rhs, |x, y| arch::_mm_mul_ps(x, y)) }
    }

    /// x y + 0, so that there are no negative zeros.
    #[inline(always)]
    pub(super) unsafe fn scaled(self, rhs: Self) -> Self {
        // SAFETY: as above.
        unsafe {
            self.zip(rhs, |x, y| arch::_mm_add_ps(arch::_mm_mul_ps(x, y), arch::_mm_setzero_ps()))
        }
    }

    #[inline(always)]
    pub(super) unsafe fn shift<const K: i32>(self) -> Self {
        // SAFETY: as above.
        unsafe { self.map(|x| shifted::<K>(x)) }
    }

    /// Exchanges the two columns.
    #[inline(always)]
    pub(super) unsafe fn swap(self) -> Self {
        Eight(self.1, self.0)
    }

    #[inline(always)]
    pub(super) unsafe fn first(self) -> __m128 {
        self.0
    }

    /// max(|x0|, |y0|, |x1|, |y1|)
    #[inline(always)]
    pub(super) unsafe fn largest(self, rhs: Self) -> __m128 {
        // SAFETY: as above.
        unsafe {
            let abs = |x| arch::_mm_andnot_ps(arch::_mm_set1_ps(-0.0), x);
            let (x, y) = (self.map(abs), rhs.map(abs));
            let largest = x.zip(y, |x, y| arch::_mm_max_ps(x, y));
            arch::_mm_max_ps(largest.0, largest.1)
        }
    }

    /// x and -x in alternate lanes; neighbours in a row have different signs too.
    #[inline(always)]
    pub(super) unsafe fn checkerboard(x: f32) -> Self {
        // SAFETY: as above.
        unsafe {
            let x = arch::_mm_set1_ps(x);
            Eight(
                arch::_mm_xor_ps(x, arch::_mm_setr_ps(0.0, -0.0, 0.0, -0.0)),
                arch::_mm_xor_ps(x, arch::_mm_setr_ps(-0.0, 0.0, -0.0, 0.0)),
            )
        }
    }

    /// The columns of the matrix with these rows.
    #[inline(always)]
    pub(super) unsafe fn transpose(self, odd: Self) -> (Self, Self) {
        // SAFETY: as above.
        unsafe {
            let low = self.zip(odd, |x, y| arch::_mm_unpacklo_ps(x, y));
            let high = self.zip(odd, |x, y| arch::_mm_unpackhi_ps(x, y));
            let columns =
                |x: Eight| Eight(arch::_mm_movelh_ps(x.0, x.1), arch::_mm_movehl_ps(x.1, x.0));
            (columns(low), columns(high))
        }
    }
}
