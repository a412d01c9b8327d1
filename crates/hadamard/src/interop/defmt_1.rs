//! defmt 1: logging from firmware, where texts stay on the host and only numbers are sent.
//!
//! All other types derive `Format` where they are defined.

use defmt::{Format, Formatter, write};

use crate::matrix::{IntoIter, Matrix};

/// As a literal that can be pasted: `mat![[1, 2], [3, 4]]`, or `vector![1, 2]` for a column of at
/// least two elements.
impl<T: Format, const M: usize, const N: usize> Format for Matrix<T, M, N> {
    fn format(&self, f: Formatter<'_>) {
        if M > 1 && N == 1 {
            return write!(f, "vector!{}", self.columns[0]);
        }
        let rows: [[&T; N]; M] =
            core::array::from_fn(|i| core::array::from_fn(|j| &self.columns[j][i]));
        write!(f, "mat!{}", rows);
    }
}

/// How many elements are not written yet.
impl<T, const M: usize, const N: usize> Format for IntoIter<T, M, N> {
    fn format(&self, f: Formatter<'_>) {
        write!(f, "IntoIter({=usize})", self.len());
    }
}
