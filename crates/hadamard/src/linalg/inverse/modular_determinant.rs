//! Why a matrix of integers has no inverse, by its determinant modulo primes.

use core::num::NonZeroU32;

use crate::error::EliminationError;
use crate::linalg::systems::by_columns::exchange;
use crate::matrix::Matrix;

/// An integer that can be reduced modulo primes.
pub(in crate::linalg) trait Residue: Copy {
    /// The largest number of bits of its absolute value.
    const BITS: usize;

    /// The residue modulo `p`, which is less than 2^16.
    fn modulo(self, p: NonZeroU32) -> u32;
}

macro_rules! residues {
    ($($Int:ident)*) => {$(
        impl Residue for $Int {
            const BITS: usize = ($Int::BITS - 1) as usize;

            #[inline]
            fn modulo(self, p: NonZeroU32) -> u32 {
                residue(self < 0, &self.unsigned_abs().to_be_bytes(), p)
            }
        }
    )*};
}

residues! { i8 i16 i32 i64 i128 isize }

/// The residue of a number, given the bytes of its absolute value, the highest first.
#[inline]
pub(super) fn residue(is_negative: bool, bytes: &[u8], p: NonZeroU32) -> u32 {
    // Byte by byte, so that no division takes numbers longer than 32 bits.
    let rest = bytes.iter().fold(0, |rest, &byte| (rest << 8 | u32::from(byte)) % p);
    if is_negative && rest != 0 { p.get() - rest } else { rest }
}

/// Why A has no inverse with integers of its type. If the inverse overflows, `column` is its
/// first column that does not fit.
///
/// det A decides, and it may be too large for every type. A number is 0, 1 or -1 if it has
/// that residue modulo primes whose product exceeds its bound. Here that is Hadamard's bound,
/// |det A| <= (√N max |aij|)ᴺ. If a matrix is so large that the primes do not suffice, it is not
/// called singular.
#[cold]
#[inline(never)]
pub(in crate::linalg) fn refusal<T: Residue, const N: usize>(
    a: &Matrix<T, N, N>,
    column: usize,
) -> EliminationError {
    // 2 log₂ √N is less than the number of bits of N. Two more bits are for the sign and for
    // the difference from one.
    let log = (usize::BITS - N.leading_zeros()) as usize;
    let bits = N * (2 * T::BITS + log) / 2 + 3;
    let mut primes = primes();
    let (mut is_zero, mut is_one, mut is_minus_one, mut singular) = (true, true, true, 0);
    // Each prime has more than 15 bits.
    for _ in 0..bits / 15 + 1 {
        let Some(p) = primes.next() else {
            return EliminationError::NotInteger;
        };
        let determinant = match determinant(a, p) {
            Ok(determinant) => determinant,
            Err(column) => {
                // Dependent columns are dependent modulo each prime.
                singular = singular.max(column);
                0
            }
        };
        is_zero &= determinant == 0;
        is_one &= determinant == 1;
        is_minus_one &= determinant == p.get() - 1;
        if !(is_zero || is_one || is_minus_one) {
            return EliminationError::NotInteger;
        }
    }
    if is_zero {
        EliminationError::Singular { column: singular }
    } else {
        EliminationError::Overflow { column }
    }
}

/// The primes of 16 bits, the largest first.
pub(super) fn primes() -> impl Iterator<Item = NonZeroU32> {
    (1 << 15..1 << 16).rev().filter(|&p| is_prime(p)).filter_map(NonZeroU32::new)
}

/// Whether a number from 256 to 2^16 is a prime.
fn is_prime(p: u32) -> bool {
    (2..256).all(|divisor| p.checked_rem(divisor) != Some(0))
}

/// det A modulo a prime, or the first column that depends on those before it.
pub(super) fn determinant<T: Residue, const N: usize>(
    a: &Matrix<T, N, N>,
    p: NonZeroU32,
) -> Result<u32, usize> {
    let mut a = a.map(|x| x.modulo(p));
    let mut product = 1;
    for k in 0..N {
        let Some(pivot) = (k..N).find(|&i| a.columns[k][i] != 0) else {
            return Err(k);
        };
        if pivot != k {
            for column in &mut a.columns {
                exchange(column, k, pivot);
            }
            product = p.get() - product;
        }
        let factors = a.columns[k];
        product = product * factors[k] % p;
        let reciprocal = reciprocal(factors[k], p);
        for column in a.columns.iter_mut().skip(k + 1) {
            let x = column[k] * reciprocal % p;
            for i in k + 1..N {
                column[i] = (column[i] + (p.get() - factors[i]) * x) % p;
            }
        }
    }
    Ok(product)
}

/// 1 / x modulo a prime p. By Fermat it is x to the power of p - 2.
fn reciprocal(x: u32, p: NonZeroU32) -> u32 {
    let (mut power, mut square, mut rest) = (1, x, p.get() - 2);
    while rest > 0 {
        if rest & 1 == 1 {
            power = power * square % p;
        }
        square = square * square % p;
        rest >>= 1;
    }
    power
}
