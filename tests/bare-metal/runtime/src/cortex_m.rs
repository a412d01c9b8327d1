//! Processors of ARM for microcontrollers, as QEMU plays them.

pub(crate) mod instructions;
mod semihosting;
pub(crate) mod stack;
mod start;

pub use semihosting::exit;
pub(crate) use semihosting::write_byte;
