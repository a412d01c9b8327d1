//! The code from power-on until the program runs.

use core::arch::{asm, global_asm};

use crate::{exit, print};

// The vector table: where the stack begins, where the program begins, and 14 exceptions. Each
// exception means that the program went wrong. No interrupt is enabled.
global_asm!(
    ".section .vectors, \"a\", %progbits",
    ".word stack_top",
    ".word reset",
    ".rept 14",
    ".word {fault}",
    ".endr",
    ".section .text.reset, \"ax\", %progbits",
    ".global reset",
    ".type reset, %function",
    ".thumb_func",
    "reset:",
    "bl {enable_fpu}",
    "bl bare_metal_main",
    ".text",
    fault = sym fault,
    enable_fpu = sym enable_fpu,
);

/// Allows access to the coprocessors 10 and 11, which are the FPU. At the start there is no
/// access.
extern "C" fn enable_fpu() {
    const ACCESS: *mut u32 = 0xe000_ed88 as *mut u32;
    if cfg!(target_abi = "eabihf") {
        // SAFETY: this is the address of the register CPACR on all processors that have an FPU
        // ("B3.2.20 Coprocessor Access Control Register", ARMv7-M Architecture Reference
        // Manual). The barriers make the new value visible to later instructions, and change
        // nothing else.
        unsafe {
            ACCESS.write_volatile(ACCESS.read_volatile() | 0xf << 20);
            asm!("dsb", "isb", options(nostack, preserves_flags));
        }
    }
}

extern "C" fn fault() -> ! {
    print("fault: an exception of the processor\n");
    exit(102)
}
