//! Steps on whole rows, with the widest registers that there are.

use super::register::Register;
use super::{Widest32, Widest64};

/// What is computed with registers of any width.
pub(super) trait Kernel<E> {
    /// # Safety
    ///
    /// The processor has the instructions of `L`; and what the implementation asks for.
    unsafe fn run<L: Register<Element = E>>(self);
}

/// An element, and its registers.
pub(super) trait Registers: Copy {
    /// The widest that the program is compiled for.
    type Widest: Register<Element = Self>;

    /// Runs the kernel with the widest that the processor has.
    ///
    /// # Safety
    ///
    /// What the kernel asks for.
    unsafe fn run_detected<K: Kernel<Self>>(kernel: K);
}

/// Runs a kernel on rows of the given width. Where they are long, the processor is asked
/// for wider registers: a row must have so many of the narrow ones that it saves the time
/// of a call.
///
/// # Safety
///
/// What the kernel asks for.
#[inline(always)]
pub(super) unsafe fn run<E: Registers, K: Kernel<E>>(kernel: K, width: usize) {
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

/// In bytes: eight of the registers that the program is compiled for.
const LONG: usize = 8 * size_of::<<f32 as Registers>::Widest>();

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
        /// What the kernel asks for; the processor has these instructions, and they are
        /// those of `L`.
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
