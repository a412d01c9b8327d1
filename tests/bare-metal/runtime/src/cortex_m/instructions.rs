//! Counts instructions, by a clock that QEMU advances with each instruction.

use core::ptr;

/// The registers of SysTick: a counter that goes down from 2²⁴ - 1, 25 million times a second
/// of this board.
const CONTROL: *mut u32 = 0xe000_e010 as *mut u32;
const RELOAD: *mut u32 = 0xe000_e014 as *mut u32;
const CURRENT: *mut u32 = 0xe000_e018 as *mut u32;

const ENABLED_BY_PROCESSOR_CLOCK: u32 = 0b101;
const REACHED_ZERO: u32 = 1 << 16;
const LARGEST: u32 = (1 << 24) - 1;

/// How many instructions a function executes. `None` if they are more than five million.
///
/// QEMU must run with `-icount shift=7`. Then an instruction takes 128 ns, which are 3.2
/// ticks of 40 ns. A measurement begins and ends between two ticks, so the difference of
/// two measurements is right to within a tick, a third of an instruction.
pub fn instructions(f: impl FnOnce()) -> Option<u32> {
    let nothing = ticks(|| ())?;
    let ticks = ticks(f)? - nothing;
    Some((ticks * 5 + 8) / 16)
}

#[inline(never)]
fn ticks(f: impl FnOnce()) -> Option<u32> {
    // SAFETY: these are the addresses of the registers on all processors of the kind ("B3.3.2
    // System timer register support in the SCS", ARMv7-M Architecture Reference Manual), and
    // nobody else uses them.
    let (start, end, control) = unsafe {
        // Switched off, so that every measurement begins in the same way.
        CONTROL.write_volatile(0);
        RELOAD.write_volatile(LARGEST);
        // Writing any value makes it zero.
        CURRENT.write_volatile(0);
        CONTROL.write_volatile(ENABLED_BY_PROCESSOR_CLOCK);
        let start = ptr::read_volatile(CURRENT);
        // Reading clears the flag.
        CONTROL.read_volatile();
        f();
        let end = ptr::read_volatile(CURRENT);
        (start, end, CONTROL.read_volatile())
    };
    (control & REACHED_ZERO == 0).then(|| start.wrapping_sub(end) & LARGEST)
}
