//! A replacement for the C library: an entry point and an exit, for Linux on x86_64, and
//! the functions that the compiler calls.

use core::arch::{asm, global_asm};

global_asm!(".globl _start", "_start:", "xor ebp, ebp", "and rsp, -16", "call main");

pub fn exit(status: i32) -> ! {
    // SAFETY: system call 60 of Linux on x86_64 is `exit`, which takes the
    // status in `edi` and does not return.
    unsafe { asm!("syscall", in("rax") 60, in("edi") status, options(noreturn)) }
}

#[unsafe(no_mangle)]
extern "C" fn rust_eh_personality() {}

#[path = "memory.rs"]
mod memory;
