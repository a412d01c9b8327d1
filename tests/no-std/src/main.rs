//! Multiplies matrices, and Hadamard-multiplies them, with nothing below it but
//! the kernel: its own entry point, no C library, no allocator.
//!
//! Exits with status 0 if the results are right. It links only if `hadamard`
//! asks for nothing that is not in `core`.

#![no_std]
#![no_main]

use core::arch::{asm, global_asm};
use core::hint::black_box;
use core::panic::PanicInfo;

use hadamard::{Matrix, mat, vector};

#[cfg(feature = "needs-std")]
extern crate std;

#[cfg(feature = "needs-alloc")]
extern crate alloc;

global_asm!(".globl _start", "_start:", "xor ebp, ebp", "and rsp, -16", "call main");

#[unsafe(no_mangle)]
extern "C" fn main() -> ! {
    exit(i32::from(!results_are_right()))
}

fn results_are_right() -> bool {
    // `black_box` leaves the arithmetic to the running program.
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
    hadamard && product && root && rounded && broadcast && mask
}

fn exit(status: i32) -> ! {
    // SAFETY: system call 60 of Linux on x86_64 is `exit`, which takes the
    // status in `edi` and does not return.
    unsafe { asm!("syscall", in("rax") 60, in("edi") status, options(noreturn)) }
}

#[panic_handler]
fn panic(_: &PanicInfo<'_>) -> ! {
    exit(2)
}

#[unsafe(no_mangle)]
extern "C" fn rust_eh_personality() {}

/// The functions of memory that the compiler calls for copies and comparisons.
mod memory {
    #[unsafe(no_mangle)]
    unsafe extern "C" fn memcpy(to: *mut u8, from: *const u8, n: usize) -> *mut u8 {
        for k in 0..n {
            // SAFETY: the caller promises `n` readable and `n` writable bytes. A
            // volatile access is not made into a call of this function again.
            unsafe { to.add(k).write_volatile(from.add(k).read_volatile()) };
        }
        to
    }

    #[unsafe(no_mangle)]
    unsafe extern "C" fn memmove(to: *mut u8, from: *const u8, n: usize) -> *mut u8 {
        for k in 0..n {
            let k = if to.cast_const() < from { k } else { n - 1 - k };
            // SAFETY: as in `memcpy`; where the ranges overlap, each byte is read
            // before it is written over.
            unsafe { to.add(k).write_volatile(from.add(k).read_volatile()) };
        }
        to
    }

    #[unsafe(no_mangle)]
    unsafe extern "C" fn memset(to: *mut u8, byte: i32, n: usize) -> *mut u8 {
        for k in 0..n {
            // SAFETY: the caller promises `n` writable bytes.
            unsafe { to.add(k).write_volatile(byte as u8) };
        }
        to
    }

    #[unsafe(no_mangle)]
    unsafe extern "C" fn memcmp(a: *const u8, b: *const u8, n: usize) -> i32 {
        for k in 0..n {
            // SAFETY: the caller promises `n` readable bytes behind both.
            let (x, y) = unsafe { (a.add(k).read_volatile(), b.add(k).read_volatile()) };
            if x != y {
                return i32::from(x) - i32::from(y);
            }
        }
        0
    }

    #[unsafe(no_mangle)]
    unsafe extern "C" fn bcmp(a: *const u8, b: *const u8, n: usize) -> i32 {
        // SAFETY: the same promise.
        unsafe { memcmp(a, b, n) }
    }
}
