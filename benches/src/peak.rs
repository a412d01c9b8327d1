//! The peak of the processor.

use std::hint::black_box;
use std::marker::PhantomData;

use crate::contender::Work;

/// Numbers for which the peak is measured.
pub trait Peak {
    /// Executes so many additions and multiplications, from registers to
    /// registers.
    fn peak(operations: usize);
}

/// The work of a product of two `N x N` matrices at the processor's peak.
pub struct ProductAtPeak<T, const N: usize>(pub PhantomData<T>);

impl<T: Peak, const N: usize> Work for ProductAtPeak<T, N> {
    fn run(&mut self, repetitions: usize) {
        for _ in 0..repetitions {
            T::peak(black_box(2 * N * N * N));
        }
    }

    fn values(&self) -> Vec<f64> {
        Vec::new()
    }
}

/// The number of independent sums that hides the latency of an addition.
const SUMS: usize = 12;

/// The features that the instructions need. For each type, how to fill a
/// vector, and a step of a sum.
#[cfg(target_arch = "x86_64")]
macro_rules! peak {
    (with $features:literal;
     $($Float:ident: $splat:ident, |$sum:ident, $x:ident, $y:ident| $step:expr;)*) => {$(
        impl Peak for $Float {
            fn peak(operations: usize) {
                #[target_feature(enable = $features)]
                fn run(operations: usize) {
                    let ($x, $y) = ($splat(black_box(0.5)), $splat(black_box(1.0)));
                    let mut sums = [$y; SUMS];
                    let lanes = size_of_val(&$x) / size_of::<$Float>();
                    for _ in 0..operations / (2 * lanes * SUMS) {
                        for $sum in &mut sums {
                            *$sum = $step;
                        }
                    }
                    black_box(sums);
                }
                // SAFETY: this is compiled only where the whole program is for
                // processors that have these features.
                unsafe { run(operations) }
            }
        }
    )*};
}

#[cfg(target_feature = "avx512f")]
use std::arch::x86_64::{_mm512_fmadd_pd, _mm512_fmadd_ps, _mm512_set1_pd, _mm512_set1_ps};
#[cfg(target_feature = "avx512f")]
peak! {
    with "avx512f";
    f32: _mm512_set1_ps, |sum, x, y| _mm512_fmadd_ps(*sum, x, y);
    f64: _mm512_set1_pd, |sum, x, y| _mm512_fmadd_pd(*sum, x, y);
}

#[cfg(all(target_feature = "fma", not(target_feature = "avx512f")))]
use std::arch::x86_64::{_mm256_fmadd_pd, _mm256_fmadd_ps, _mm256_set1_pd, _mm256_set1_ps};
#[cfg(all(target_feature = "fma", not(target_feature = "avx512f")))]
peak! {
    with "avx,fma";
    f32: _mm256_set1_ps, |sum, x, y| _mm256_fmadd_ps(*sum, x, y);
    f64: _mm256_set1_pd, |sum, x, y| _mm256_fmadd_pd(*sum, x, y);
}

#[cfg(all(target_arch = "x86_64", not(target_feature = "fma")))]
use std::arch::x86_64::{_mm_add_pd, _mm_add_ps, _mm_mul_pd, _mm_mul_ps, _mm_set1_pd, _mm_set1_ps};
#[cfg(all(target_arch = "x86_64", not(target_feature = "fma")))]
peak! {
    with "sse2";
    f32: _mm_set1_ps, |sum, x, y| _mm_add_ps(_mm_mul_ps(*sum, x), y);
    f64: _mm_set1_pd, |sum, x, y| _mm_add_pd(_mm_mul_pd(*sum, x), y);
}

#[cfg(not(target_arch = "x86_64"))]
impl Peak for f32 {
    fn peak(_: usize) {}
}

#[cfg(not(target_arch = "x86_64"))]
impl Peak for f64 {
    fn peak(_: usize) {}
}
