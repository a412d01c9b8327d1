//! What a program needs that has no library below it: a beginning, a printer, an exit, and on
//! microcontrollers two instruments.
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
//! It runs on Cortex-M in QEMU, on the board `mps2-an386`, and prints and exits by semihosting,
//! which is to say that QEMU does it; and on Linux, by calls of the kernel. `print` and `print_u32` stay away from `core::fmt`, so that a program
//! that is measured stays small; [`Console`] is for those that are not.

#![no_std]

#[cfg(target_os = "none")]
mod cortex_m;
#[cfg(target_os = "linux")]
mod linux;
mod print;

#[cfg(target_os = "none")]
pub use cortex_m::{instructions::instructions, stack::stack};
pub use machine::exit;
pub use print::{Console, print, print_u32};

#[cfg(target_os = "none")]
use cortex_m as machine;
#[cfg(target_os = "linux")]
use linux as machine;

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
