//! One-sided Jacobi rotations: columns that become orthogonal.
//!
//! When the columns of `X V` are orthogonal, for a unitary `V`, their norms are the
//! singular values of `X`. Two columns are made orthogonal by one rotation, which
//! disturbs others, but less and less: after a few sweeps over all pairs it is done.
//! That is Hestenes, Inversion of matrices by biorthogonalization and related results,
//! 1958; LAPACK's `gesvj`.
//!
//! Each rotation is of small relative error in each column. So small singular values
//! are as accurate as large ones, if the matrix determines them: Demmel & Veselić,
//! Jacobi's method is more accurate than QR, 1992.

use super::dot::dot;
use super::range::phase;
use super::rotation::Rotation;
use crate::matrix::Matrix;
use crate::scalar::{ComplexField, Field, Real, Scalar};

/// LAPACK's limit. Columns that are nearly orthogonal take one sweep or two.
const SWEEPS: usize = 30;

/// Makes the leading `rank` columns of `x` orthogonal by rotations, which `v` is
/// multiplied with as well. Returns whether that succeeded.
///
/// The square of the norm of every column must be in the range.
#[inline]
pub(super) fn orthogonalize<T: ComplexField, const N: usize>(
    x: &mut Matrix<T, N, N>,
    v: &mut Matrix<T, N, N>,
    rank: usize,
) -> bool {
    // What rounding leaves between two columns that have just been rotated is less.
    let two = T::Real::ONE + T::Real::ONE;
    let tolerance = T::Real::EPSILON * T::Real::from_usize(rank + 6) / two;
    let mut order = [0; N];
    for j in 0..rank {
        order[j] = j;
    }
    let order = &mut order[..rank];
    // A tournament, in which each meets every other: all but the first move on by one
    // after each round, or all of them, and then one has a rest. The pairs of a round have
    // no column in common, so the processor need not wait for one to begin the next.
    let fixed = if rank % 2 == 0 { 1 } else { 0 };
    let (mut squares, mut norms) = ([T::Real::ZERO; N], [T::Real::ZERO; N]);
    for _ in 0..SWEEPS {
        // Rotations update them, with errors that a sweep without rotations has not.
        for (j, column) in x.columns.iter().enumerate() {
            squares[j] = dot(column, column).real();
            norms[j] = squares[j].sqrt();
        }
        let mut done = true;
        for _ in fixed..rank {
            for k in 0..rank / 2 {
                let (p, q) = (order[k], order[rank - 1 - k]);
                let (p, q) = if p < q { (p, q) } else { (q, p) };
                let product = dot(&x.columns[p], &x.columns[q]);
                let size = product.modulus();
                if size <= tolerance * norms[p] * norms[q] {
                    continue;
                }
                done = false;
                let tangent = tangent(squares[p], squares[q], size);
                let rotation = turn(tangent, product);
                for matrix in [&mut *x, &mut *v] {
                    let (left, right) = matrix.columns.split_at_mut(q);
                    rotation.columns(&mut left[p], &mut right[0]);
                }
                squares[p] = squares[p] - tangent * size;
                squares[q] = squares[q] + tangent * size;
                (norms[p], norms[q]) = (squares[p].sqrt(), squares[q].sqrt());
            }
            if let Some(moving) = order.get_mut(fixed..) {
                moving.rotate_right(1);
            }
        }
        if done {
            return true;
        }
    }
    false
}

/// The tangent of the smaller angle by which two columns must be turned, from the squares
/// of their norms and the modulus of their product: the smaller root of t² + 2 ζ t = 1.
///
/// Golub & Van Loan, Matrix Computations, fourth edition, sections 8.5.2 and 8.6.3.
#[inline]
fn tangent<R: Real>(xx: R, yy: R, xy: R) -> R {
    let zeta = (yy - xx) / (xy + xy);
    let size = zeta.abs();
    // The square could overflow, and would not change by one.
    let far = size * R::EPSILON > R::ONE;
    let root = if far { size } else { (R::ONE + size * size).sqrt() };
    (R::ONE / (size + root)).copysign(zeta)
}

/// The rotation by this angle, after a turn of the second column that makes the product
/// of both a positive number.
#[inline]
fn turn<T: ComplexField>(tangent: T::Real, product: T) -> Rotation<T> {
    let cosine = T::Real::ONE / (T::Real::ONE + tangent * tangent).sqrt();
    Rotation { cosine, sine: -phase(product).scale(cosine * tangent) }
}
