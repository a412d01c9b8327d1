//! Inner products.

use crate::scalar::ComplexField;

/// How many sums are interleaved: each addition waits for the one before it, but not for
/// those of the other sums.
const LANES: usize = 4;

/// The inner product xᴴ y, of slices of equal length.
///
/// In four interleaved sums, always in the same order.
#[inline]
pub(in crate::linalg) fn dot<T: ComplexField>(x: &[T], y: &[T]) -> T {
    let (xs, ys) = (x.chunks_exact(LANES), y.chunks_exact(LANES));
    let mut rest = T::ZERO;
    for (x, y) in xs.remainder().iter().zip(ys.remainder()) {
        rest = rest + x.conjugate() * *y;
    }
    let mut sums = [T::ZERO; LANES];
    for (x, y) in xs.zip(ys) {
        for lane in 0..LANES {
            sums[lane] = sums[lane] + x[lane].conjugate() * y[lane];
        }
    }
    (sums[0] + sums[1]) + (sums[2] + sums[3]) + rest
}
