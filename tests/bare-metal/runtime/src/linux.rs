//! Linux without its libraries, on armv7 and s390x: the start and two calls of the kernel.

use core::arch::global_asm;

#[path = "../../../no-std/src/memory.rs"]
mod memory;

/// Ends the program with a status.
pub fn exit(status: u8) -> ! {
    loop {
        // SAFETY: see `write_byte`; this call takes the status and does not return.
        unsafe { call(EXIT, status.into(), 0, 0) };
    }
}

pub(crate) fn write_byte(byte: u8) {
    // SAFETY: `call` follows the calling convention, and these are the numbers of the calls on
    // both processors (`syscall.tbl` of Linux). This one takes a file, of which 1 is the
    // standard output, an address, and how many bytes it reads there.
    unsafe { call(WRITE, 1, (&raw const byte).addr(), 1) };
}

unsafe extern "C" {
    /// Calls the kernel.
    #[link_name = "bare_metal_call"]
    fn call(number: usize, first: usize, second: usize, third: usize) -> usize;
}

const EXIT: usize = 1;
const WRITE: usize = 4;

#[cfg(target_arch = "arm")]
global_asm!(
    ".globl _start, bare_metal_call",
    "_start:",
    "bic r0, sp, #7",
    "mov sp, r0",
    "bl bare_metal_main",
    "bare_metal_call:",
    "push {{r7, lr}}",
    "mov r7, r0",
    "mov r0, r1",
    "mov r1, r2",
    "mov r2, r3",
    "svc #0",
    "pop {{r7, pc}}",
);

#[cfg(target_arch = "s390x")]
global_asm!(
    ".globl _start, bare_metal_call",
    "_start:",
    "aghi %r15, -160",
    "brasl %r14, bare_metal_main",
    "bare_metal_call:",
    "lgr %r1, %r2",
    "lgr %r2, %r3",
    "lgr %r3, %r4",
    "lgr %r4, %r5",
    "svc 0",
    "br %r14",
);

#[unsafe(no_mangle)]
extern "C" fn rust_eh_personality() {}
