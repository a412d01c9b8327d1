//! A runtime for programs without a library: start, output, exit, and on microcontrollers two
//! instruments for measuring.
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
//! requests that QEMU carries out. On Linux it calls the kernel. `print` and `print_u32` do not use
//! `core::fmt`, so that a program that is measured stays small. [`Console`] is for programs that
//! are not measured.

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

/// Makes a function the entry of the program: `entry!(main)`. `fn main() -> u8` returns the
/// exit status.
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
