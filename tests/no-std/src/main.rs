//! Multiplies matrices, and Hadamard-multiplies them, with nothing below it but
//! the kernel: its own entry point, no C library, no allocator.
//!
//! Exits with status 0 if the results are right. It links only if `hadamard`
//! needs nothing outside of `core`.

#![no_std]
#![no_main]

mod bare;

use core::hint::black_box;
use core::panic::PanicInfo;

use bare::exit;
use hadamard::{Matrix, mat, vector};

#[cfg(feature = "needs-std")]
extern crate std;

#[cfg(feature = "needs-alloc")]
extern crate alloc;

#[unsafe(no_mangle)]
extern "C" fn main() -> ! {
    exit(i32::from(!results_are_right()))
}

fn results_are_right() -> bool {
    // `black_box` keeps the compiler from computing the result itself.
    let a = black_box(mat![1.0_f32, 2.0, 3.0; 4.0, 5.0, 6.0]);
    let b = black_box(mat![2.0, 2.0, 2.0; 0.0, 1.0, 2.0]);
    let hadamard = a.hadamard(b) == mat![2.0, 4.0, 6.0; 0.0, 5.0, 12.0];
    let product = a * b.transpose() == mat![12.0, 8.0; 30.0, 17.0];
    let root = a.hadamard(a).sqrt() == a && vector![3.0, 4.0].normalize() == vector![0.6, 0.8];
    let rounded = (a / 4.0).round_ties_even() == mat![0.0, 0.0, 1.0; 1.0, 1.0, 2.0];
    let broadcast = (vector![1.0, -1.0].diag() * a).sum() == -9.0;
    let mask = a.gt(Matrix::splat(3.0)).count() == 3;
    #[cfg(feature = "needs-alloc")]
    let mask = mask && alloc::boxed::Box::new(black_box(1)).is_positive();
    #[cfg(feature = "needs-libm")]
    let mask = mask && {
        unsafe extern "C" {
            safe fn sin(x: f64) -> f64;
        }
        sin(black_box(0.0)) == 0.0
    };
    #[cfg(feature = "sine-of-integers")]
    let mask = mask && mat![0, 0].sin() == mat![0, 0];
    hadamard && product && root && rounded && broadcast && mask
}

#[panic_handler]
fn panic(_: &PanicInfo<'_>) -> ! {
    exit(2)
}
