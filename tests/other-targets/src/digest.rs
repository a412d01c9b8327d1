//! What was found: results that differ, and a digest of all of them.

use std::process::ExitCode;

use hadamard::Matrix;

use crate::number::Number;
use crate::plain::Plain;

/// A digest of results: FNV-1a, over 64 bits at a time.
pub(crate) struct Digest {
    hash: u64,
    results: usize,
    fused: usize,
    failures: usize,
}

impl Default for Digest {
    fn default() -> Digest {
        Digest { hash: 0xcbf2_9ce4_8422_2325, results: 0, fused: 0, failures: 0 }
    }
}

impl Digest {
    pub(crate) fn add<T: Number>(&mut self, result: T) {
        self.results += 1;
        self.hash = (self.hash ^ result.bits()).wrapping_mul(0x0000_0100_0000_01b3);
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
            self.failures += 1;
            eprintln!("{what}, {M}x{N}: {found:?}, but the plain loops give {plain:?}");
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

    /// Prints the digest, and fails if a result was wrong.
    pub(crate) fn report(&self) -> ExitCode {
        println!("{} results, digest {:016x}", self.results, self.hash);
        if cfg!(feature = "fma") {
            println!("{} products were fused", self.fused);
        }
        if self.failures == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE }
    }
}

fn is_same<T: Number, const M: usize, const N: usize>(
    found: &Matrix<T, M, N>,
    expected: &Matrix<Plain<T>, M, N>,
) -> bool {
    let pairs = found.as_slice().iter().zip(expected.as_slice());
    pairs.into_iter().all(|(x, y)| x.bits() == y.0.bits())
}
