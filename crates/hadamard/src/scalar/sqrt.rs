//! Square roots that need neither `std` nor a mathematics library.
//!
//! With `std`, its `sqrt`. Without `std`, the processor's instruction where
//! stable Rust reaches it, and [`software`] elsewhere. IEEE 754 asks all three
//! for the correctly rounded root, so they have the same bits.

macro_rules! sqrt {
    ($($float:ident)*) => {$(
        #[inline]
        pub(super) fn $float(x: $float) -> $float {
            #[cfg(feature = "std")]
            {
                x.sqrt()
            }
            #[cfg(all(not(feature = "std"), target_arch = "x86_64"))]
            {
                x86::$float(x)
            }
            #[cfg(all(not(feature = "std"), has_simd, target_arch = "aarch64"))]
            {
                neon::$float(x)
            }
            #[cfg(all(not(feature = "std"), has_simd, target_arch = "wasm32"))]
            {
                wasm::$float(x)
            }
            #[cfg(all(not(feature = "std"), has_vfp))]
            {
                vfp::$float(x)
            }
            #[cfg(not(any(feature = "std", has_simd, has_vfp, target_arch = "x86_64")))]
            {
                software::$float(x)
            }
        }
    )*};
}

sqrt! {
    f32
    f64
}

#[cfg(all(target_arch = "x86_64", any(test, not(feature = "std"))))]
mod x86 {
    use core::arch::x86_64::{
        _mm_cvtsd_f64, _mm_cvtss_f32, _mm_set_sd, _mm_set_ss, _mm_setzero_pd, _mm_sqrt_sd,
        _mm_sqrt_ss,
    };

    #[inline]
    pub(super) fn f32(x: f32) -> f32 {
        // SAFETY: the intrinsics ask for SSE, which is part of every x86_64
        // processor ("x86_64: SSE and SSE2 are always available", Rust
        // Reference, attributes.codegen.target_feature.x86).
        unsafe { _mm_cvtss_f32(_mm_sqrt_ss(_mm_set_ss(x))) }
    }

    #[inline]
    pub(super) fn f64(x: f64) -> f64 {
        // SAFETY: as above, for SSE2.
        unsafe { _mm_cvtsd_f64(_mm_sqrt_sd(_mm_setzero_pd(), _mm_set_sd(x))) }
    }
}

#[cfg(all(not(feature = "std"), has_simd, target_arch = "aarch64"))]
mod neon {
    use core::arch::aarch64::{
        vdup_n_f32, vdup_n_f64, vget_lane_f32, vget_lane_f64, vsqrt_f32, vsqrt_f64,
    };

    #[inline]
    pub(super) fn f32(x: f32) -> f32 {
        // SAFETY: the program is compiled for NEON, by `has_simd`.
        unsafe { vget_lane_f32::<0>(vsqrt_f32(vdup_n_f32(x))) }
    }

    #[inline]
    pub(super) fn f64(x: f64) -> f64 {
        // SAFETY: as above.
        unsafe { vget_lane_f64::<0>(vsqrt_f64(vdup_n_f64(x))) }
    }
}

#[cfg(all(not(feature = "std"), has_simd, target_arch = "wasm32"))]
mod wasm {
    use core::arch::wasm32::{
        f32x4_extract_lane, f32x4_splat, f32x4_sqrt, f64x2_extract_lane, f64x2_splat, f64x2_sqrt,
    };

    #[inline]
    pub(super) fn f32(x: f32) -> f32 {
        f32x4_extract_lane::<0>(f32x4_sqrt(f32x4_splat(x)))
    }

    #[inline]
    pub(super) fn f64(x: f64) -> f64 {
        f64x2_extract_lane::<0>(f64x2_sqrt(f64x2_splat(x)))
    }
}

#[cfg(all(not(feature = "std"), has_vfp))]
mod vfp {
    use core::arch::asm;

    /// `core::arch` has no function for it. Registers of the FPU are not stable as operands of
    /// `asm!`, so the number passes through a core register.
    #[inline]
    pub(super) fn f32(x: f32) -> f32 {
        let root: u32;
        // SAFETY: the program passes floats in registers of an FPU, by `has_vfp`, so the
        // processor has `vsqrt.f32`, which every FPU with such registers has ("VSQRT", ARMv7-M
        // and ARMv7-A Architecture Reference Manuals: VFPv2 and later, single-precision only
        // included). It changes s0, which is given as clobbered, and flags of FPSCR, which are
        // not promised to be preserved; neither memory nor stack.
        unsafe {
            asm!(
                "vmov s0, {x}",
                "vsqrt.f32 s0, s0",
                "vmov {x}, s0",
                x = inout(reg) x.to_bits() => root,
                out("s0") _,
                options(pure, nomem, nostack),
            );
        }
        f32::from_bits(root)
    }

    // Many of these processors have single precision only.
    pub(super) use super::software::f64;
}

/// Square roots by integer arithmetic. They specify the other two, and constants use
/// them.
///
/// For `x = f * 2^e` with an even `e`, the root is `sqrt(f) * 2^(e/2)`. The
/// integer root of `f`, scaled so that it has one bit more than the result,
/// is rounded to nearest with ties to even; a remainder counts as a
/// further bit that is set. (Muller et al., Handbook of Floating-Point
/// Arithmetic, second edition, section 8.7.)
pub(crate) mod software {
    macro_rules! root {
        ($float:ident, $bits:ident, $wide:ident) => {
            pub(crate) const fn $float(x: $float) -> $float {
                const FRACTION_BITS: u32 = $float::MANTISSA_DIGITS - 1;
                const BIAS: i32 = $float::MAX_EXP - 1;

                // Zeros of both signs, infinity and NaN are their own roots.
                if x == 0.0 || x.is_nan() || x == $float::INFINITY {
                    return x;
                }
                if x < 0.0 {
                    return $float::NAN;
                }

                // x = fraction * 2^exponent, with the leading bit of a normal number.
                let bits = x.to_bits();
                let mut fraction = bits & ((1 << FRACTION_BITS) - 1);
                let mut exponent = (bits >> FRACTION_BITS) as i32;
                if exponent == 0 {
                    let shift = fraction.leading_zeros() - ($bits::BITS - FRACTION_BITS - 1);
                    fraction <<= shift;
                    exponent = 1 - shift as i32;
                } else {
                    fraction |= 1 << FRACTION_BITS;
                }
                exponent -= BIAS + FRACTION_BITS as i32;

                // Scale so that the exponent is even and the root has one bit
                // more than the result.
                let mut shift = FRACTION_BITS + 2;
                if (exponent - shift as i32) % 2 != 0 {
                    shift += 1;
                }
                let radicand = (fraction as $wide) << shift;
                let exponent = (exponent - shift as i32) / 2;

                let root = radicand.isqrt();
                let exact = root * root == radicand;
                // A root has FRACTION_BITS + 2 bits. The last bit stands for
                // one half.
                let (kept, half) = (root >> 1, root & 1 == 1);
                let up = half && (!exact || kept & 1 == 1);
                let kept = kept as $bits + up as $bits;
                // The root of a finite number is never subnormal and never
                // overflows, so adding the exponent to the bits is safe. A
                // carry out of the fraction raises the exponent, as it
                // should.
                let exponent = exponent + 1 + FRACTION_BITS as i32 + BIAS;
                $float::from_bits(
                    kept - (1 << FRACTION_BITS) + ((exponent as $bits) << FRACTION_BITS),
                )
            }
        };
    }

    root! { f32, u32, u64 }
    root! { f64, u64, u128 }
}

#[cfg(all(test, feature = "std"))]
mod tests {
    use super::software;

    #[test]
    fn software_root_of_every_exponent_is_the_processors() {
        let mut bits = 0x9e37_79b9_7f4a_7c15_u64;
        for step in 0..2_000_000_u64 {
            bits = bits.rotate_left(29).wrapping_mul(0xbf58_476d_1ce4_e5b9) ^ step;
            let (x, y) = (f32::from_bits(bits as u32), f64::from_bits(bits));
            same(software::f32(x).into(), x.sqrt().into());
            same(software::f64(y), y.sqrt());
        }
    }

    #[test]
    fn software_root_of_special_values() {
        for x in [0.0, -0.0, f64::INFINITY, f64::NEG_INFINITY, f64::NAN, -1.0, 5e-324, 1e-310] {
            same(software::f64(x), x.sqrt());
            let x = x as f32;
            same(software::f32(x).into(), x.sqrt().into());
        }
        for x in [f64::MAX, f64::MIN_POSITIVE, 1.0, 4.0, 2.0, 1.0 - f64::EPSILON / 2.0] {
            same(software::f64(x), x.sqrt());
        }
        for x in [f32::MAX, f32::MIN_POSITIVE, f32::from_bits(1), 1.0 - f32::EPSILON / 2.0] {
            same(software::f32(x).into(), x.sqrt().into());
        }
    }

    #[cfg(target_arch = "x86_64")]
    #[test]
    fn the_instruction_is_the_standard_librarys_root() {
        for x in [0.0, 2.0, 3.0, 1e300, f64::MIN_POSITIVE] {
            same(super::x86::f64(x), x.sqrt());
            same(super::x86::f32(x as f32).into(), (x as f32).sqrt().into());
        }
    }

    fn same(found: f64, expected: f64) {
        assert!(
            found.to_bits() == expected.to_bits() || (found.is_nan() && expected.is_nan()),
            "{found:e}, but the processor says {expected:e}"
        );
    }
}
