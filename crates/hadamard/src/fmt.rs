//! How matrices are shown.

use core::fmt::{self, Debug, Display, Formatter, LowerExp, Write};

use crate::matrix::Matrix;

/// Shows rows as rows, with aligned columns.
///
/// The precision (`{:.2}`), the sign (`{:+}`) and the width (`{:8}`, the least
/// width of each column) apply to every element.
///
/// # Examples
///
/// ```
/// use hadamard::mat;
///
/// let a = mat![1.0, -20.5; 300.25, 4.0];
/// assert_eq!(format!("{a:.2}"), "\
/// [  1.00 -20.50]
/// [300.25   4.00]");
/// ```
impl<T: Display, const M: usize, const N: usize> Display for Matrix<T, M, N> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        write_rows(self, f, |x, out, sign, precision| match (sign, precision) {
            (false, None) => write!(out, "{x}"),
            (false, Some(p)) => write!(out, "{x:.p$}"),
            (true, None) => write!(out, "{x:+}"),
            (true, Some(p)) => write!(out, "{x:+.p$}"),
        })
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
        write_rows(self, f, |x, out, sign, precision| match (sign, precision) {
            (false, None) => write!(out, "{x:e}"),
            (false, Some(p)) => write!(out, "{x:.p$e}"),
            (true, None) => write!(out, "{x:+e}"),
            (true, Some(p)) => write!(out, "{x:+.p$e}"),
        })
    }
}

/// Shows a literal that can be pasted into [`mat!`](crate::mat).
///
/// # Examples
///
/// ```
/// use hadamard::mat;
///
/// assert_eq!(format!("{:?}", mat![1.0, 2.0; 3.0, 4.0]), "mat![1.0, 2.0; 3.0, 4.0]");
/// assert_eq!(format!("{:#?}", mat![1, 2; 3, 4]), "\
/// mat![
///     1, 2;
///     3, 4;
/// ]");
/// ```
impl<T: Debug, const M: usize, const N: usize> Debug for Matrix<T, M, N> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let (first, between, last) =
            if f.alternate() { ("\n    ", ";\n    ", ";\n") } else { ("", "; ", "") };
        f.write_str("mat![")?;
        for i in 0..M {
            f.write_str(if i == 0 { first } else { between })?;
            for j in 0..N {
                if j > 0 {
                    f.write_str(", ")?;
                }
                self.columns[j][i].fmt(f)?;
            }
        }
        f.write_str(last)?;
        f.write_str("]")
    }
}

/// Writes the rows, with columns aligned on the right.
/// `element(x, out, sign, precision)` writes an element.
fn write_rows<T, const M: usize, const N: usize>(
    matrix: &Matrix<T, M, N>,
    f: &mut Formatter<'_>,
    element: impl Fn(&T, &mut dyn Write, bool, Option<usize>) -> fmt::Result,
) -> fmt::Result {
    let (sign, precision) = (f.sign_plus(), f.precision());
    let measure = |x: &T| {
        let mut counter = Counter(0);
        element(x, &mut counter, sign, precision).map(|()| counter.0)
    };
    let mut widths = [f.width().unwrap_or(0); N];
    for j in 0..N {
        for x in &matrix.columns[j] {
            widths[j] = widths[j].max(measure(x)?);
        }
    }
    for i in 0..M {
        f.write_str(if i == 0 { "[" } else { "\n[" })?;
        for j in 0..N {
            let x = &matrix.columns[j][i];
            if j > 0 {
                f.write_char(' ')?;
            }
            for _ in measure(x)?..widths[j] {
                f.write_char(' ')?;
            }
            element(x, f, sign, precision)?;
        }
        f.write_char(']')?;
    }
    Ok(())
}

/// Counts the characters that are written to it.
struct Counter(usize);

impl Write for Counter {
    fn write_str(&mut self, s: &str) -> fmt::Result {
        self.0 += s.chars().count();
        Ok(())
    }
}
