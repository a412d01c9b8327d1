//! Inner products.

use crate::scalar::ComplexField;

/// The number of interleaved sums. An addition waits for the one before it in its own
/// sum, and not for the other sums.
const SUMS: usize = 4;

/// The inner product xᴴ y, of slices of equal length.
///
/// Adds up four interleaved sums, always in the same order.
#[inline]
pub(in crate::linalg) fn dot<T: ComplexField>(x: &[T], y: &[T]) -> T {
    let (xs, ys) = (x.chunks_exact(SUMS), y.chunks_exact(SUMS));
    let mut rest = T::ZERO;
    for (x, y) in xs.remainder().iter().zip(ys.remainder()) {
        rest = rest + x.conjugate() * *y;
    }
    let mut sums = [T::ZERO; SUMS];
    for (x, y) in xs.zip(ys) {
        for k in 0..SUMS {
            sums[k] = sums[k] + x[k].conjugate() * y[k];
        }
    }
    (sums[0] + sums[1]) + (sums[2] + sums[3]) + rest
}
