//! The elements of matrices, for all crates at once.

use hadamard::linalg::Determinant;
use hadamard::{Real, Transcendental};
use nalgebra::RealField;

/// `f32` or `f64`.
pub trait Element: Determinant + Real + Transcendental + RealField {
    /// The name of the type.
    const NAME: &'static str;
    /// How far results may differ, for a largest element of 1.
    const TOLERANCE: f64;

    /// The nearest number of this type.
    fn of(x: f64) -> Self;

    /// The same number in double precision.
    fn wide(self) -> f64;

    /// The same number, as if it had been computed alone: in a register of its own, and nothing
    /// else is known of it.
    fn computed(self) -> Self;

    /// Uses the number, from a register of its own.
    fn used(self);
}

/// The type, and how far results may differ.
macro_rules! elements {
    ($($T:ident: $tolerance:literal;)*) => {$(
        impl Element for $T {
            const NAME: &'static str = stringify!($T);
            const TOLERANCE: f64 = $tolerance;

            fn of(x: f64) -> $T {
                x as $T
            }

            fn wide(self) -> f64 {
                f64::from(self)
            }

            #[inline(always)]
            fn computed(self) -> $T {
                #[cfg(target_arch = "x86_64")]
                {
                    let mut x = self;
                    // SAFETY: The text is a comment: no instruction is executed, and the
                    // register keeps its number.
                    unsafe {
                        std::arch::asm!("/* {0} */", inout(xmm_reg) x,
                            options(pure, nomem, nostack, preserves_flags));
                    }
                    x
                }
                #[cfg(not(target_arch = "x86_64"))]
                std::hint::black_box(self)
            }

            #[inline(always)]
            fn used(self) {
                #[cfg(target_arch = "x86_64")]
                // SAFETY: The text is a comment: no instruction is executed.
                unsafe {
                    std::arch::asm!("/* {0} */", in(xmm_reg) self,
                        options(nomem, nostack, preserves_flags));
                }
                #[cfg(not(target_arch = "x86_64"))]
                std::hint::black_box(self);
            }
        }
    )*};
}

elements! {
    f32: 1e-4;
    f64: 1e-11;
}
