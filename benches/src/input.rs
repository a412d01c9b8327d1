//! The operands: random, but the same in every run.

use hadamard::Real;

use crate::element::Element;
use crate::naive;

/// Knuth's linear congruential generator (MMIX).
pub struct Random(u64);

impl Random {
    /// A generator that always gives the same numbers.
    #[must_use]
    pub const fn new(seed: u64) -> Random {
        Random(seed)
    }

    /// A number between -1 and 1.
    fn next(&mut self) -> f64 {
        self.0 =
            self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 11) as f64 / (1_u64 << 52) as f64 - 1.0
    }
}

/// Elements between -1 and 1.
pub fn general<T: Element, const M: usize, const N: usize>(random: &mut Random) -> [[T; M]; N] {
    [(); N].map(|()| [(); M].map(|()| T::of(random.next())))
}

/// Elements 1 and -1: products of any number of them neither grow nor vanish.
pub fn signs<T: Element, const M: usize, const N: usize>(random: &mut Random) -> [[T; M]; N] {
    general::<T, M, N>(random).map(|column| column.map(|x| Real::copysign(T::ONE, x)))
}

/// A matrix near the identity, so that all crates agree about its inverse.
pub fn invertible<T: Element, const N: usize>(random: &mut Random) -> [[T; N]; N] {
    let mut a = general::<T, N, N>(random).map(|column| column.map(|x| x / T::of(N as f64)));
    for i in 0..N {
        a[i][i] += T::ONE;
    }
    a
}

/// A symmetric matrix.
pub fn symmetric<T: Element, const N: usize>(random: &mut Random) -> [[T; N]; N] {
    let a = general::<T, N, N>(random);
    naive::add(&a, &naive::transpose(&a))
}

/// A symmetric matrix whose eigenvalues are positive.
pub fn positive_definite<T: Element, const N: usize>(random: &mut Random) -> [[T; N]; N] {
    let a = invertible::<T, N>(random);
    naive::matmul(&naive::transpose(&a), &a)
}
