//! The findings: results that differ, and a digest of all results.

use core::fmt::{self, Write};

use hadamard::Matrix;

use crate::number::Number;
use crate::plain::Plain;

/// A digest of results: FNV-1a, over 64 bits at a time.
pub(crate) struct Digest<'a> {
    /// The output for failures.
    out: &'a mut dyn Write,
    pub(crate) hash: u64,
    pub(crate) results: usize,
    pub(crate) fused: usize,
    pub(crate) failures: usize,
}

impl<'a> Digest<'a> {
    pub(crate) fn new(out: &'a mut dyn Write) -> Digest<'a> {
        Digest { out, hash: 0xcbf2_9ce4_8422_2325, results: 0, fused: 0, failures: 0 }
    }

    /// Adds these bits.
    pub(crate) fn add_bits(&mut self, bits: u64) {
        self.results += 1;
        self.hash = (self.hash ^ bits).wrapping_mul(0x0000_0100_0000_01b3);
    }

    pub(crate) fn add<T: Number>(&mut self, result: T) {
        self.add_bits(result.bits());
    }

    pub(crate) fn add_all<T: Number, const M: usize, const N: usize>(
        &mut self,
        result: &Matrix<T, M, N>,
    ) {
        for &x in result.as_slice() {
            self.add(x);
        }
    }

    /// Adds a result, which must have the bits of the plain loops.
    pub(crate) fn same<T: Number, const M: usize, const N: usize>(
        &mut self,
        what: &str,
        found: &Matrix<T, M, N>,
        plain: &Matrix<Plain<T>, M, N>,
    ) {
        self.add_all(found);
        if !is_same(found, plain) {
            self.fail(format_args!(
                "{what}, {M}x{N}: {found:?}, but the plain loops give {plain:?}"
            ));
        }
    }

    /// Adds a result, which must have the bits of one or of the other.
    pub(crate) fn same_or<T: Number, const M: usize, const N: usize>(
        &mut self,
        what: &str,
        found: &Matrix<T, M, N>,
        plain: &Matrix<Plain<T>, M, N>,
        fused: &Matrix<Plain<T>, M, N>,
    ) {
        if is_same(found, fused) && !is_same(found, plain) {
            self.fused += 1;
            self.add_all(found);
        } else {
            self.same(what, found, plain);
        }
    }

    /// Adds a claim, which must be true.
    pub(crate) fn holds(&mut self, what: &str, is_true: bool) {
        self.add_bits(is_true.into());
        if !is_true {
            self.fail(format_args!("not true: {what}"));
        }
    }

    fn fail(&mut self, text: fmt::Arguments<'_>) {
        self.failures += 1;
        // If the console fails, there is no other one.
        let _ = writeln!(self.out, "{text}");
    }
}

fn is_same<T: Number, const M: usize, const N: usize>(
    found: &Matrix<T, M, N>,
    expected: &Matrix<Plain<T>, M, N>,
) -> bool {
    let pairs = found.as_slice().iter().zip(expected.as_slice());
    pairs.into_iter().all(|(x, y)| x.bits() == y.0.bits())
}
