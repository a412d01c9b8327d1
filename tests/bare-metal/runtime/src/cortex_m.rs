//! ARM's processors for microcontrollers, emulated by QEMU.

pub(crate) mod instructions;
mod semihosting;
pub(crate) mod stack;
mod start;

pub use semihosting::exit;
pub(crate) use semihosting::write_byte;
