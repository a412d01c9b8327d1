//! Operations for a microcontroller, and their cost there.
//!
//! Each program in `src/bin` does one operation of one library. The operation is a function
//! that is never inlined, with its operands and its results in memory. It prints the
//! instructions, the bytes of stack and the bits of the results; `benches/src/bin/embedded`
//! reads them and measures the size of the program.

#![no_std]

pub mod inputs;
mod measure;
pub mod ours;
pub mod peer;
pub mod temporaries;

pub use measure::measure;

/// Makes the program of one operation.
#[macro_export]
macro_rules! program {
    ($operation:expr) => {
        bare_metal_runtime::entry!(main);

        #[unsafe(link_section = ".harness")]
        fn main() -> u8 {
            $operation;
            0
        }
    };
}
