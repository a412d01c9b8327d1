//! Determinants of integers, signed or unsigned, that are exact or nothing.

use core::num::Wrapping;

use super::integer_inverse::reciprocal;
use super::modular_determinant::{self, Residue, primes};
use crate::linalg::systems::by_columns::exchange;
use crate::matrix::Matrix;
use crate::scalar::Integer;
use crate::shape::{DeterminantShape, Dims};

impl<T: Copy, const M: usize, const N: usize> Matrix<T, M, N> {
    /// The exact determinant of integers, signed or unsigned, or `None` if it does not fit an
    /// `i128`.
    ///
    /// Nothing overflows on the way, unlike in [`determinant`](Self::determinant). It is computed
    /// modulo 2¹²⁸, with about `2/3 N³` operations of 128 bits. Hadamard's bound of a determinant
    /// is (√N max |aij|)ᴺ. If it exceeds 2¹²⁶, the result is compared with the determinant modulo
    /// as many primes of 16 bits as the bound needs. There are 3030 of them: they suffice for all
    /// matrices up to 256 x 256, and where they do not, the result is `None`.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::{Matrix, mat};
    ///
    /// let a: Matrix<u8, 2, 2> = mat![0, 255; 255, 0];
    /// assert_eq!(a.determinant_checked(), Some(-65_025));
    ///
    /// let large = mat![u64::MAX, 0; 0, u64::MAX];
    /// assert_eq!(large.determinant_checked(), None);
    /// ```
    #[must_use]
    #[doc(alias = "det")]
    pub fn determinant_checked(&self) -> Option<i128>
    where
        T: Integer,
        Dims: DeterminantShape<M, N>,
    {
        determinant(&self.renamed::<N, N>().map(T::sign_and_size))
    }
}

/// Integers of up to 128 bits, by their signs.
impl Residue for (bool, u128) {
    const BITS: usize = u128::BITS as usize;

    #[inline]
    fn modulo(self, p: core::num::NonZeroU32) -> u32 {
        let (is_negative, size) = self;
        modular_determinant::residue(is_negative, &size.to_be_bytes(), p)
    }
}

/// det A, if it fits.
fn determinant<const N: usize>(a: &Matrix<(bool, u128), N, N>) -> Option<i128> {
    let candidate = modulo_power_of_two(a) as i128;
    let largest = a.iter().fold(0, |largest, &(_, size)| size.max(largest));
    // As in the refusal of an inverse: 2 log₂ √N is less than the number of bits of N. The sum
    // rounds up.
    let log = (usize::BITS - N.leading_zeros()) as usize;
    let bits = (u128::BITS - largest.leading_zeros()) as usize;
    let bound = N.saturating_mul(2 * bits + log) / 2 + 1;
    // Both have an absolute value of less than 2^127, and are equal modulo 2^128.
    if bound <= 127 {
        return Some(candidate);
    }
    let mut primes = primes();
    // Each prime has more than 15 bits, and their product exceeds the difference of both.
    for _ in 0..=(bound + 1) / 15 {
        let p = primes.next()?;
        let determinant = modular_determinant::determinant(a, p).unwrap_or(0);
        if determinant != candidate.modulo(p) {
            return None;
        }
    }
    Some(candidate)
}

/// det A modulo 2^128.
///
/// Computed by elimination. The pivot is the element of its column with the fewest factors of two.
/// So all elements of the column are multiples of it modulo 2^128: a multiplier is the quotient by
/// the power of two, times the reciprocal of the odd factor of the pivot.
fn modulo_power_of_two<const N: usize>(a: &Matrix<(bool, u128), N, N>) -> u128 {
    let mut a =
        a.map(|(is_negative, size)| Wrapping(if is_negative { size.wrapping_neg() } else { size }));
    let mut product = Wrapping(1);
    for k in 0..N {
        let (mut row, mut pivot) = (k, a.columns[k][k].0);
        for i in k + 1..N {
            let x = a.columns[k][i].0;
            if x.trailing_zeros() < pivot.trailing_zeros() {
                (row, pivot) = (i, x);
            }
        }
        if row != k {
            for column in &mut a.columns {
                exchange(column, k, row);
            }
            product = -product;
        }
        let twos = pivot.trailing_zeros();
        // A zero has 128 factors of two, and so have all elements below it.
        let Some(odd) = pivot.checked_shr(twos) else {
            return 0;
        };
        product *= pivot;
        let reciprocal = reciprocal(Wrapping(odd));
        let quotients = a.columns[k].map(|x| Wrapping(x.0.wrapping_shr(twos)) * reciprocal);
        for column in a.columns.iter_mut().skip(k + 1) {
            let x = column[k];
            for i in k + 1..N {
                column[i] -= quotients[i] * x;
            }
        }
    }
    product.0
}
