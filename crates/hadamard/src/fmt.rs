//! How matrices are shown.

use core::fmt::{
    self, Alignment, Binary, Debug, Display, Formatter, LowerExp, LowerHex, Octal, UpperExp,
    UpperHex, Write,
};

use crate::matrix::Matrix;

/// What a format says about each element.
#[derive(Clone, Copy)]
struct Options {
    sign: bool,
    prefix: bool,
    precision: Option<usize>,
    /// The width that zeros fill; 0 without the option.
    zeros: usize,
}

/// A function that writes an element in decimal digits, for [`write_rows`]. A format is a
/// literal, so each choice of options has one.
macro_rules! decimal {
    ($kind:literal) => {
        |x, out, Options { sign, precision, zeros: w, .. }| match (sign, precision) {
            (false, None) => write!(out, concat!("{:0w$", $kind, "}"), x, w = w),
            (false, Some(p)) => write!(out, concat!("{:0w$.p$", $kind, "}"), x, w = w, p = p),
            (true, None) => write!(out, concat!("{:+0w$", $kind, "}"), x, w = w),
            (true, Some(p)) => write!(out, concat!("{:+0w$.p$", $kind, "}"), x, w = w, p = p),
        }
    };
}

/// The same in another base.
macro_rules! in_base {
    ($kind:literal) => {
        |x, out, Options { prefix, zeros: w, .. }| {
            if prefix {
                write!(out, concat!("{:#0w$", $kind, "}"), x, w = w)
            } else {
                write!(out, concat!("{:0w$", $kind, "}"), x, w = w)
            }
        }
    };
}

/// Shows rows as rows, with aligned columns. `{:#}` shows the matrix in one line, for a log, and
/// a column as its transpose.
///
/// The options of a format apply to every element: the precision (`{:.2}`), the sign (`{:+}`), the
/// width (`{:8}`, the least width of each column), zeros (`{:08}`), the fill character and the
/// alignment (`{:_<8}`). Without an alignment, columns are aligned on the right.
///
/// # Examples
///
/// ```
/// use hadamard::{mat, vector};
///
/// let a = mat![1.0, -20.5; 300.25, 4.0];
/// assert_eq!(format!("{a:.2}"), "\
/// [  1.00 -20.50]
/// [300.25   4.00]");
///
/// assert_eq!(format!("{a:#.1}"), "[1.0 -20.5; 300.2 4.0]");
/// assert_eq!(format!("{:#}", vector![1, 2, 3]), "[1 2 3]ᵀ");
/// assert_eq!(format!("{:_<4}", mat![1, 20; 300, 4]), "\
/// [1___ 20__]
/// [300_ 4___]");
/// ```
impl<T: Display, const M: usize, const N: usize> Display for Matrix<T, M, N> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        write_rows(self, f, f.alternate(), decimal!(""))
    }
}

/// As [`Display`], with exponents.
///
/// # Examples
///
/// ```
/// use hadamard::mat;
///
/// assert_eq!(format!("{:.1e}", mat![1234.5, -1e-9]), "[1.2e3 -1.0e-9]");
/// ```
impl<T: LowerExp, const M: usize, const N: usize> LowerExp for Matrix<T, M, N> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        write_rows(self, f, f.alternate(), decimal!("e"))
    }
}

/// As [`LowerExp`], with `E`.
impl<T: UpperExp, const M: usize, const N: usize> UpperExp for Matrix<T, M, N> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        write_rows(self, f, f.alternate(), decimal!("E"))
    }
}

/// As [`Display`], in hexadecimal digits. As for numbers, `{:#x}` writes the prefix `0x`.
///
/// # Examples
///
/// ```
/// use hadamard::mat;
///
/// assert_eq!(format!("{:02x}", mat![7, 255; 16, 0]), "[07 ff]\n[10 00]");
/// assert_eq!(format!("{:#06x}", mat![7, 255]), "[0x0007 0x00ff]");
/// ```
impl<T: LowerHex, const M: usize, const N: usize> LowerHex for Matrix<T, M, N> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        write_rows(self, f, false, in_base!("x"))
    }
}

/// As [`LowerHex`], with capital letters.
impl<T: UpperHex, const M: usize, const N: usize> UpperHex for Matrix<T, M, N> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        write_rows(self, f, false, in_base!("X"))
    }
}

/// As [`LowerHex`], in binary digits.
impl<T: Binary, const M: usize, const N: usize> Binary for Matrix<T, M, N> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        write_rows(self, f, false, in_base!("b"))
    }
}

/// As [`LowerHex`], in octal digits.
impl<T: Octal, const M: usize, const N: usize> Octal for Matrix<T, M, N> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        write_rows(self, f, false, in_base!("o"))
    }
}

/// Shows a literal that can be pasted: [`vector!`](crate::vector) for a column of at least two
/// elements, otherwise [`mat!`](crate::mat).
///
/// # Examples
///
/// ```
/// use hadamard::{mat, vector};
///
/// assert_eq!(format!("{:?}", vector![1, 2, 3]), "vector![1, 2, 3]");
/// assert_eq!(format!("{:?}", mat![1.0, 2.0; 3.0, 4.0]), "mat![1.0, 2.0; 3.0, 4.0]");
/// assert_eq!(format!("{:#?}", mat![1, 2; 3, 4]), "\
/// mat![
///     1, 2;
///     3, 4;
/// ]");
/// ```
impl<T: Debug, const M: usize, const N: usize> Debug for Matrix<T, M, N> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let (name, between) = if M > 1 && N == 1 { ("vector![", ",") } else { ("mat![", ";") };
        let (first, space) = if f.alternate() { ("\n    ", "\n    ") } else { ("", " ") };
        f.write_str(name)?;
        for i in 0..M {
            if i == 0 {
                f.write_str(first)?;
            } else {
                f.write_str(between)?;
                f.write_str(space)?;
            }
            for j in 0..N {
                if j > 0 {
                    f.write_str(", ")?;
                }
                self.columns[j][i].fmt(f)?;
            }
        }
        if f.alternate() {
            f.write_str(between)?;
            f.write_str("\n")?;
        }
        f.write_str("]")
    }
}

/// Writes the rows: in one line, or below each other with aligned columns.
fn write_rows<T, const M: usize, const N: usize>(
    matrix: &Matrix<T, M, N>,
    f: &mut Formatter<'_>,
    in_one_line: bool,
    element: impl Fn(&T, &mut dyn Write, Options) -> fmt::Result,
) -> fmt::Result {
    let width = f.width().unwrap_or(0);
    let options = Options {
        sign: f.sign_plus(),
        prefix: f.alternate(),
        precision: f.precision(),
        zeros: if f.sign_aware_zero_pad() { width } else { 0 },
    };
    let measure = |x: &T| {
        let mut counter = Counter(0);
        element(x, &mut counter, options).map(|()| counter.0)
    };
    let mut widths = [width; N];
    if !in_one_line {
        for j in 0..N {
            for x in &matrix.columns[j] {
                widths[j] = widths[j].max(measure(x)?);
            }
        }
    }
    let (fill, alignment) = (f.fill(), f.align());
    let (between, last) = match in_one_line {
        true if M > 1 && N == 1 => (" ", "]ᵀ"),
        true => ("; ", "]"),
        false => ("]\n[", "]"),
    };
    for i in 0..M {
        f.write_str(if i == 0 { "[" } else { between })?;
        for j in 0..N {
            let x = &matrix.columns[j][i];
            if j > 0 {
                f.write_char(' ')?;
            }
            let left_over = widths[j].saturating_sub(measure(x)?);
            let before = match alignment {
                Some(Alignment::Left) => 0,
                Some(Alignment::Center) => left_over / 2,
                Some(Alignment::Right) | None => left_over,
            };
            for _ in 0..before {
                f.write_char(fill)?;
            }
            element(x, f, options)?;
            for _ in before..left_over {
                f.write_char(fill)?;
            }
        }
    }
    f.write_str(last)
}

/// Counts the characters that are written to it.
struct Counter(usize);

impl Write for Counter {
    fn write_str(&mut self, s: &str) -> fmt::Result {
        self.0 += s.chars().count();
        Ok(())
    }
}
