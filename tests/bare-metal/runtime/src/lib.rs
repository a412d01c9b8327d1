//! What a program needs where no operating system starts it: a beginning, a printer, an exit,
//! and on processors of ARM for microcontrollers two instruments.
//!
//! ```ignore
//! #![no_std]
//! #![no_main]
//!
//! bare_metal_runtime::entry!(main);
//!
//! fn main() -> u8 {
//!     bare_metal_runtime::print("all is well\n");
//!     0
//! }
//! ```
//!
//! Runs in QEMU alone, on the board `mps2-an386`: prints and exits by semihosting, which is to
//! say that QEMU does it. `print` and `print_u32` stay away from `core::fmt`, so that a program
//! that is measured stays small; [`Console`] is for those that are not.

#![no_std]

mod cortex_m;
mod print;

pub use cortex_m::exit;
pub use cortex_m::instructions::instructions;
pub use cortex_m::stack::stack;
pub use print::{Console, print, print_u32};

/// Makes a function the program: `entry!(main)`, where `fn main() -> u8` returns the status
/// with which the program exits.
#[macro_export]
macro_rules! entry {
    ($main:path) => {
        #[unsafe(export_name = "bare_metal_main")]
        extern "C" fn entry() -> ! {
            let main: fn() -> u8 = $main;
            $crate::exit(main())
        }
    };
}

#[cfg(feature = "panic-handler")]
#[panic_handler]
fn panic(_: &core::panic::PanicInfo<'_>) -> ! {
    print("panicked\n");
    exit(101)
}
