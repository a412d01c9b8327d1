//! defmt 1: logging from firmware, where texts stay on the host and only numbers are sent.
//!
//! All other types derive `Format` where they are defined.

use defmt::{Format, Formatter, write};

use crate::matrix::{IntoIter, Matrix};

/// As rows, in a literal that can be pasted: `mat![[1, 2], [3, 4]]`.
impl<T: Format, const M: usize, const N: usize> Format for Matrix<T, M, N> {
    fn format(&self, f: Formatter<'_>) {
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
