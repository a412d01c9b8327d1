//! Numbers that look random and are the same in every run.

use super::number::C64;
use super::wide::Wide;

/// The generator of Steele and others, Fast splittable pseudorandom number generators
/// (2014).
#[derive(Debug)]
pub struct Noise(u64);

impl Noise {
    /// Every seed gives another sequence.
    #[must_use]
    pub fn new(seed: u64) -> Self {
        Noise(seed)
    }

    /// In [-1, 1).
    #[expect(clippy::should_implement_trait, reason = "it has no end")]
    pub fn next(&mut self) -> f64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        ((z ^ (z >> 31)) >> 11) as f64 / (1_u64 << 52) as f64 - 1.0
    }

    /// A matrix of them, with imaginary parts or without.
    pub fn matrix(&mut self, m: usize, n: usize, complex: bool) -> Wide {
        Wide::from_fn(m, n, |_, _| C64::new(self.next(), if complex { self.next() } else { 0.0 }))
    }

    /// A random unitary matrix: the Q of a random one.
    pub fn unitary(&mut self, n: usize, complex: bool) -> Wide {
        self.matrix(n, n, complex).qr().q()
    }

    /// U diag(f(0), f(1), …) Vᴴ with random unitary U and V.
    pub fn with_singular_values(
        &mut self,
        m: usize,
        n: usize,
        complex: bool,
        f: impl Fn(usize) -> f64,
    ) -> Wide {
        let middle = Wide::from_fn(m, n, |i, j| if i == j { f(i) } else { 0.0 }.into());
        self.unitary(m, complex) * middle * self.unitary(n, complex)
    }

    /// Q diag(f(0), f(1), …) Qᴴ with a random unitary Q.
    pub fn with_eigenvalues(&mut self, n: usize, complex: bool, f: impl Fn(usize) -> f64) -> Wide {
        let q = self.unitary(n, complex);
        let middle = Wide::from_fn(n, n, |i, j| if i == j { f(i) } else { 0.0 }.into());
        &q * middle * q.adjoint()
    }
}
