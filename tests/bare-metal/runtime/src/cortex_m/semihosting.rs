//! Requests to QEMU: Semihosting for AArch32 and AArch64, of ARM.

use core::arch::asm;
use core::ptr::from_ref;

const WRITE_BYTE: usize = 0x03;
const EXIT_EXTENDED: usize = 0x20;
const APPLICATION_EXIT: usize = 0x2_0026;

/// Ends the program with a status, which becomes that of QEMU.
pub fn exit(status: u8) -> ! {
    let request = [APPLICATION_EXIT, status.into()];
    loop {
        call(EXIT_EXTENDED, from_ref(&request).cast());
    }
}

pub(crate) fn write_byte(byte: u8) {
    call(WRITE_BYTE, from_ref(&byte));
}

fn call(operation: usize, argument: *const u8) {
    // SAFETY: `bkpt 0xab` with the number of an operation in r0 and the address of its argument
    // in r1 is a request, whose answer is in r0. The two operations above read their argument,
    // which the callers borrow; neither writes to memory nor uses the stack.
    unsafe {
        asm!("bkpt 0xab", inout("r0") operation => _, in("r1") argument, options(nostack));
    }
}
