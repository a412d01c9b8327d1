//! Measures the stack by painting it.

use core::arch::global_asm;

/// How many bytes of stack a function takes, with its return address. At most a mebibyte.
pub fn stack<F: FnOnce()>(f: F) -> u32 {
    // SAFETY: both functions follow the calling convention. What `paint` overwrites lies below
    // the stack pointer, where nothing is in use, as there are no interrupts.
    let top = unsafe { paint() };
    call(f);
    // SAFETY: as above; it only reads.
    top - unsafe { painted_until() }
}

/// The stack of `f` is in the frame of this function, or below it.
#[inline(never)]
fn call<F: FnOnce()>(f: F) {
    f();
}

unsafe extern "C" {
    /// Fills the stack below the caller's frame, and returns the end of that frame.
    fn paint() -> u32;
    /// The lowest address in the stack that is not painted any more.
    fn painted_until() -> u32;
}

// In assembly, because these functions must not use the stack themselves, not even in debug
// builds.
global_asm!(
    ".section .text.paint, \"ax\", %progbits",
    ".global paint",
    ".type paint, %function",
    ".thumb_func",
    "paint:",
    "mov r0, sp",
    "ldr r1, =stack_limit",
    "ldr r2, =0xa5c35a3c",
    "1:",
    "str r2, [r1]",
    "adds r1, #4",
    "cmp r1, r0",
    "blo 1b",
    "bx lr",
    ".global painted_until",
    ".type painted_until, %function",
    ".thumb_func",
    "painted_until:",
    "ldr r0, =stack_limit",
    "ldr r2, =0xa5c35a3c",
    "1:",
    "ldr r1, [r0]",
    "cmp r1, r2",
    "bne 2f",
    "adds r0, #4",
    "b 1b",
    "2:",
    "bx lr",
    ".ltorg",
    ".text",
);
