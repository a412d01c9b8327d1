//! What was found: results that differ, and a digest of all of them.

use core::fmt::{self, Write};

use hadamard::Matrix;

use crate::number::Number;
use crate::plain::Plain;

/// A digest of results: FNV-1a, over 64 bits at a time.
pub(crate) struct Digest<'a> {
    /// Where failures are told.
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

    /// Adds what has these bits.
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

    /// Adds a result, which must be the one of the plain loops to the bit.
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

    /// Adds a result, all of which must be one or the other.
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

    /// Adds that a claim is true.
    pub(crate) fn holds(&mut self, what: &str, is_true: bool) {
        self.add_bits(is_true.into());
        if !is_true {
            self.fail(format_args!("not true: {what}"));
        }
    }

    fn fail(&mut self, text: fmt::Arguments<'_>) {
        self.failures += 1;
        // A console that fails has no other one to tell it.
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
