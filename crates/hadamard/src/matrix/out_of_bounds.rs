//! The message for a row or column that does not exist. It has the index and the
//! shape. In a constant, numbers cannot be formatted, so this does it by hand.

/// A text that a constant function can append to. Characters that do not fit are
/// left out.
struct Text {
    bytes: [u8; 128],
    length: usize,
}

impl Text {
    const fn push(&mut self, byte: u8) {
        if self.length < self.bytes.len() {
            self.bytes[self.length] = byte;
            self.length += 1;
        }
    }

    const fn push_str(&mut self, text: &str) {
        let mut k = 0;
        while k < text.len() {
            self.push(text.as_bytes()[k]);
            k += 1;
        }
    }

    const fn push_number(&mut self, number: usize) {
        let mut unit = 1;
        while number / unit >= 10 {
            unit *= 10;
        }
        while unit > 0 {
            self.push(b'0' + (number / unit % 10) as u8);
            unit /= 10;
        }
    }

    const fn as_str(&self) -> &str {
        match core::str::from_utf8(self.bytes.split_at(self.length).0) {
            Ok(text) => text,
            Err(_) => "out of bounds",
        }
    }
}

/// Panics with `row 2 is out of bounds of a 2x3 matrix`, where `line` is `row` or `column`.
#[cold]
#[inline(never)]
#[track_caller]
pub(crate) const fn no_line(line: &str, index: usize, rows: usize, columns: usize) -> ! {
    let mut text = Text { bytes: [0; 128], length: 0 };
    text.push_str(line);
    text.push(b' ');
    text.push_number(index);
    text.push_str(" is out of bounds of a ");
    text.push_number(rows);
    text.push(b'x');
    text.push_number(columns);
    text.push_str(" matrix");
    panic!("{}", text.as_str())
}
