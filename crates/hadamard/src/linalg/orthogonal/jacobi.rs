//! One-sided Jacobi rotations: columns that become orthogonal.
//!
//! When the columns of `X V` are orthogonal, for a unitary `V`, their norms are the
//! singular values of `X`. One rotation makes two columns orthogonal. It disturbs other
//! pairs, but less and less. After a few sweeps over all pairs, all columns are
//! orthogonal; if they were nearly orthogonal at the beginning, after one or two.
//! Source: Hestenes, Inversion of matrices by biorthogonalization and related results,
//! 1958; LAPACK's `gesvj`.
//!
//! Each rotation has a small error, relative to each column. So small singular
//! values are as accurate as large ones, if the matrix determines them: Demmel &
//! Veselić, Jacobi's method is more accurate than QR, 1992.

use crate::linalg::kit::dot::dot;
use crate::linalg::kit::rotation::Rotation;
use crate::linalg::kit::two_mut::two_mut;
use crate::matrix::Matrix;
use crate::ops::sum_of;
use crate::scalar::{ComplexField, Field, Real, Scalar};
use crate::simd;

/// LAPACK's limit. Columns that are nearly orthogonal take one sweep or two.
const SWEEPS: usize = 30;

/// Makes the first `rank` columns of `x` orthogonal by rotations, and multiplies
/// `v` by the same rotations. Returns whether that succeeded.
///
/// The square of the norm of every column must be in the range.
#[inline]
pub(in crate::linalg) fn orthogonalize<T: ComplexField, const N: usize>(
    x: &mut Matrix<T, N, N>,
    v: &mut Matrix<T, N, N>,
    rank: usize,
) -> bool {
    // Between two columns that have just been rotated, rounding leaves less than this.
    let two = T::Real::TWO;
    let tolerance = T::Real::EPSILON * T::Real::from_usize(rank.min(N) + 6) / two;
    let mut products = Matrix::ZERO;
    for _ in 0..SWEEPS {
        adjoint_gram(x, &mut products);
        let mut norms = Norms { squares: [T::Real::ZERO; N], roots: [T::Real::ZERO; N] };
        for j in 0..N {
            norms.set(j, products.columns[j][j].real());
        }
        let mut done = true;
        for j in 0..N {
            for i in 0..j {
                done &= norms.hide(products.columns[j][i], i, j, tolerance);
            }
        }
        // A sweep rounds its sums in another way, so it may find nothing to do.
        if done || !sweep(x, v, rank, &mut norms, tolerance) {
            return true;
        }
    }
    false
}

/// Writes Xᴴ X, the products of all columns.
#[inline]
pub(in crate::linalg) fn adjoint_gram<T: ComplexField, const N: usize>(
    x: &Matrix<T, N, N>,
    out: &mut Matrix<T, N, N>,
) {
    if simd::has_kernel::<T>() {
        return x.adjoint().mul_to(x, out);
    }
    for j in 0..N {
        for i in 0..N {
            let (left, right) = (&x.columns[i], &x.columns[j]);
            out.columns[j][i] = sum_of!(N, k => left[k].conjugate() * right[k]);
        }
    }
}

/// The norms of columns, and their squares.
struct Norms<R, const N: usize> {
    squares: [R; N],
    roots: [R; N],
}

impl<R: Real, const N: usize> Norms<R, N> {
    #[inline]
    fn set(&mut self, j: usize, square: R) {
        (self.squares[j], self.roots[j]) = (square, square.sqrt());
    }

    /// Whether the inner product of two columns is a rounding error beside their norms.
    #[inline]
    fn hide<T: ComplexField<Real = R>>(
        &self,
        product: T,
        i: usize,
        j: usize,
        tolerance: R,
    ) -> bool {
        product.modulus() <= tolerance * self.roots[i] * self.roots[j]
    }
}

/// Rotates each pair of columns that is not orthogonal yet, and returns whether there
/// was one.
///
/// The order is that of a tournament in which every column meets every other one. After
/// each round all columns but the first move on by one place. If their number is odd,
/// all of them move, and one has a rest in each round. The pairs of a round have no
/// column in common, so the processor can begin a pair before the last one is finished.
#[inline]
fn sweep<T: ComplexField, const N: usize>(
    x: &mut Matrix<T, N, N>,
    v: &mut Matrix<T, N, N>,
    rank: usize,
    norms: &mut Norms<T::Real, N>,
    tolerance: T::Real,
) -> bool {
    let mut rotated = false;
    let mut order = core::array::from_fn::<usize, N, _>(|j| j);
    let order = order.get_mut(..rank).unwrap_or_default();
    let fixed = if rank % 2 == 0 { 1 } else { 0 };
    for _ in fixed..rank {
        for (&p, &q) in order.iter().zip(order.iter().rev()).take(rank / 2) {
            let (p, q) = if p < q { (p, q) } else { (q, p) };
            // Redundant: these are always two columns, but the compiler does not know the
            // numbers in `order`.
            if p >= q || q >= N {
                continue;
            }
            let product = dot(&x.columns[p], &x.columns[q]);
            if norms.hide(product, p, q, tolerance) {
                continue;
            }
            rotated = true;
            let (xx, yy, xy) = (norms.squares[p], norms.squares[q], product.modulus());
            let tangent = tangent(xx, yy, xy);
            let rotation = Rotation::by_tangent(tangent, product);
            for matrix in [&mut *x, &mut *v] {
                if let Some((x, y)) = two_mut(&mut matrix.columns, p, q) {
                    rotation.columns(x, y);
                }
            }
            norms.set(p, xx - tangent * xy);
            norms.set(q, yy + tangent * xy);
        }
        if let Some((first, rest)) = order.get_mut(fixed..).and_then(<[usize]>::split_first_mut) {
            // Every column moves by one place, the last one to the front.
            for x in rest {
                core::mem::swap(first, x);
            }
        }
    }
    rotated
}

/// The tangent of the smaller angle that makes two columns orthogonal, from the squares
/// of their norms and the modulus of their inner product. It is the smaller root of t² +
/// 2 ζ t = 1.
///
/// Golub & Van Loan, Matrix Computations, fourth edition, sections 8.5.2 and 8.6.3.
#[inline]
fn tangent<R: Real>(xx: R, yy: R, xy: R) -> R {
    let zeta = (yy - xx) / (xy + xy);
    let size = zeta.abs();
    // The square could overflow, and adding one would not change it.
    let far = size * R::EPSILON > R::ONE;
    let root = if far { size } else { (R::ONE + size * size).sqrt() };
    (R::ONE / (size + root)).copysign(zeta)
}
