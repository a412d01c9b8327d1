//! Output of text and numbers.

use core::fmt;

use crate::machine::write_byte;

/// Prints a text.
pub fn print(text: &str) {
    for byte in text.bytes() {
        write_byte(byte);
    }
}

/// Prints a number in decimal digits.
pub fn print_u32(number: u32) {
    if number >= 10 {
        print_u32(number / 10);
    }
    write_byte(b'0' + (number % 10) as u8);
}

/// The target of `write!`.
pub struct Console;

impl fmt::Write for Console {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        print(text);
        Ok(())
    }
}
