//! Steps on whole rows, with the widest registers of the processor.

use super::register::Register;
use super::{Widest32, Widest64};
use crate::simd::tuning::LONG_ROW;

/// A computation with registers of any width.
pub(in crate::simd) trait Kernel<E> {
    /// # Safety
    ///
    /// The processor has the instructions of `L`, and the conditions of the
    /// implementation hold.
    unsafe fn run<L: Register<Element = E>>(self);
}

/// An element that has registers.
pub(in crate::simd) trait Registers: Copy {
    /// The widest registers that the program is compiled for.
    type Widest: Register<Element = Self>;

    /// Runs the kernel with the widest registers that the processor has.
    ///
    /// # Safety
    ///
    /// The conditions of the kernel hold.
    unsafe fn run_detected<K: Kernel<Self>>(kernel: K);
}

/// Runs a kernel on rows of the given width. If the rows are long, it asks the processor
/// for wider registers. A row must take so many narrow registers that wider ones save the
/// time of a call.
///
/// # Safety
///
/// The conditions of the kernel hold.
#[inline(always)]
pub(in crate::simd) unsafe fn run<E: Registers, K: Kernel<E>>(kernel: K, width: usize) {
    let detects =
        cfg!(all(feature = "std", target_arch = "x86_64", not(target_feature = "avx512f")));
    // SAFETY: the caller's; the program is compiled for the widest registers.
    unsafe {
        if detects && width * size_of::<E>() > LONG {
            E::run_detected(kernel);
        } else {
            kernel.run::<E::Widest>();
        }
    }
}

/// From how many bytes on a row is long, in registers that the program is compiled for.
const LONG: usize = LONG_ROW * size_of::<<f32 as Registers>::Widest>();

macro_rules! registers {
    ($($T:ident: $Widest:ident, $Avx:ident, $Avx512:ident;)*) => {$(
        impl Registers for $T {
            type Widest = $Widest;

            unsafe fn run_detected<K: Kernel<$T>>(kernel: K) {
                // SAFETY: the caller's, with instructions that the processor has.
                unsafe {
                    #[cfg(all(feature = "std", target_arch = "x86_64"))]
                    {
                        #[cfg(has_avx512)]
                        if std::arch::is_x86_feature_detected!("avx512f") {
                            return with_avx512::<$T, core::arch::x86_64::$Avx512, K>(kernel);
                        }
                        if std::arch::is_x86_feature_detected!("avx") {
                            return with_avx::<$T, core::arch::x86_64::$Avx, K>(kernel);
                        }
                    }
                    kernel.run::<$Widest>();
                }
            }
        }
    )*};
}

registers! {
    f32: Widest32, __m256, __m512;
    f64: Widest64, __m256d, __m512d;
}

macro_rules! compiled_for {
    ($($(#[$cfg:meta])* $feature:literal: $with:ident;)*) => {$(
        /// # Safety
        ///
        /// The conditions of the kernel hold, and the processor has these instructions,
        /// which are those of `L`.
        $(#[$cfg])*
        #[cfg(all(feature = "std", target_arch = "x86_64"))]
        #[target_feature(enable = $feature)]
        unsafe fn $with<E, L: Register<Element = E>, K: Kernel<E>>(kernel: K) {
            // SAFETY: the caller's.
            unsafe { kernel.run::<L>() }
        }
    )*};
}

compiled_for! {
    "avx": with_avx;
    #[cfg(has_avx512)] "avx512f": with_avx512;
}
