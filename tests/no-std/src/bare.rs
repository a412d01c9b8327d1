//! What a program has instead of the C library: an entry point and an exit, for Linux on
//! x86_64, and the functions that the compiler calls.

use core::arch::{asm, global_asm};

global_asm!(".globl _start", "_start:", "xor ebp, ebp", "and rsp, -16", "call main");

pub fn exit(status: i32) -> ! {
    // SAFETY: system call 60 of Linux on x86_64 is `exit`, which takes the
    // status in `edi` and does not return.
    unsafe { asm!("syscall", in("rax") 60, in("edi") status, options(noreturn)) }
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
