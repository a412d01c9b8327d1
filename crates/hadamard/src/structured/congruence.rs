//! Updates of a covariance: the congruence A P Aᵀ and Joseph's form.

use core::ops::{Add, Mul};

use super::symmetric::Symmetric;
use crate::matrix::Matrix;
use crate::operand::Operand;
use crate::ops::sum_of;
use crate::scalar::Scalar;
use crate::shape::CongruenceShape;

/// The congruence A P Aᵀ of a symmetric `N x N` matrix P by an `M x N` matrix A: the
/// covariance of A x, if that of x is P.
///
/// Computed column by column, with a temporary of N elements, in about
/// `2 M N² + M² N` operations.
///
/// # Examples
///
/// ```
/// use hadamard::linalg::{Symmetric, congruence};
/// use hadamard::mat;
///
/// let p = Symmetric::from_lower(mat![2, 1; 1, 3]);
/// assert_eq!(congruence(mat![1, 1], &p).to_matrix(), mat![7]);
/// ```
///
/// ```compile_fail,E0277
/// use hadamard::linalg::{Symmetric, congruence};
/// use hadamard::mat;
///
/// // error: no congruence of a 2x2 matrix by a 1x3 matrix
/// let p = Symmetric::from_lower(mat![2, 1; 1, 3]);
/// let _ = congruence(mat![1, 1, 1], &p);
/// ```
#[must_use]
pub fn congruence<T, R, const M: usize, const N: usize, const P: usize>(
    a: R,
    p: &Symmetric<T, P>,
) -> Symmetric<T, M>
where
    T: Copy + Add<Output = T> + Mul<Output = T>,
    R: Operand<T, M, N>,
    R::Dims: CongruenceShape<M, N, P, P>,
{
    let start = p.matrix.columns[0][0];
    let mut out = Symmetric { matrix: Matrix { columns: [[start; M]; M] } };
    each_element(a.as_matrix(), p, &mut out, |_, x| x);
    out
}

/// Writes A P Aᵀ to `out`: see [`congruence`].
///
/// # Examples
///
/// ```
/// use hadamard::linalg::{Symmetric, congruence_to};
/// use hadamard::mat;
///
/// let p = Symmetric::from_lower(mat![2, 1; 1, 3]);
/// let mut out = Symmetric::ZERO;
/// congruence_to(&mat![1, 1], &p, &mut out);
/// assert_eq!(out.to_matrix(), mat![7]);
/// ```
pub fn congruence_to<T, R, const M: usize, const N: usize, const P: usize>(
    a: R,
    p: &Symmetric<T, P>,
    out: &mut Symmetric<T, M>,
) where
    T: Copy + Add<Output = T> + Mul<Output = T>,
    R: Operand<T, M, N>,
    R::Dims: CongruenceShape<M, N, P, P>,
{
    each_element(a.as_matrix(), p, out, |_, x| x);
}

/// Replaces P by A P Aᵀ, for a square A: see [`congruence`].
///
/// Takes the memory of N elements beside its arguments.
///
/// # Examples
///
/// ```
/// use hadamard::linalg::{Symmetric, congruence_in_place};
/// use hadamard::mat;
///
/// let mut p = Symmetric::from_lower(mat![2, 1; 1, 3]);
/// congruence_in_place(&mat![1, 1; 0, 1], &mut p);
/// assert_eq!(p.to_matrix(), mat![7, 4; 4, 3]);
/// ```
pub fn congruence_in_place<T, R, const N: usize, const P: usize>(a: R, p: &mut Symmetric<T, P>)
where
    T: Copy + Add<Output = T> + Mul<Output = T>,
    R: Operand<T, P, N>,
    R::Dims: CongruenceShape<P, N, P, P>,
{
    let (a, p) = (&a.as_matrix().columns, &mut p.matrix.columns);
    // A P, column by column.
    for j in 0..P {
        let column = p[j];
        for i in 0..P {
            p[j][i] = sum_of!(P, k => column[k] * a[k][i]);
        }
    }
    // Row i of A P Aᵀ needs row i of A P only. Going from the last row up, the mirror
    // images go to rows that are no longer needed.
    for i in (0..P).rev() {
        let row: [T; P] = core::array::from_fn(|k| p[k][i]);
        for j in i..P {
            let sum = sum_of!(P, k => a[k][j] * row[k]);
            p[j][i] = sum;
            p[i][j] = sum;
        }
    }
}

/// Replaces each element x of `out` by f(x, y), where y is the element of A P Aᵀ in the
/// same place. The caller asks for a relation that holds only for P = N.
fn each_element<T, const M: usize, const N: usize, const P: usize>(
    a: &Matrix<T, M, N>,
    p: &Symmetric<T, P>,
    out: &mut Symmetric<T, M>,
    f: impl Fn(T, T) -> T,
) where
    T: Copy + Add<Output = T> + Mul<Output = T>,
{
    let (a, p, out) = (&a.columns, &p.matrix.columns, &mut out.matrix.columns);
    for j in 0..M {
        // Column j of P Aᵀ: P times row j of A.
        let mut column = p[0];
        for i in 0..N {
            column[i] = sum_of!(N, k => p[k][i] * a[k][j]);
        }
        for i in j..M {
            out[j][i] = f(out[j][i], sum_of!(N, k => a[k][i] * column[k]));
            out[i][j] = out[j][i];
        }
    }
}

/// The covariance after a measurement, (I - K H) P (I - K H)ᵀ + K R Kᵀ: for a
/// covariance P, a gain K, the measurement matrix H and the covariance R of its noise.
///
/// Joseph's form stays symmetric and positive semidefinite, for every gain and every
/// rounding, unlike (I - K H) P (R. S. Bucy and P. D. Joseph, Filtering for
/// Stochastic Processes with Applications to Guidance, 1968).
///
/// # Examples
///
/// ```
/// use hadamard::linalg::{Symmetric, joseph};
/// use hadamard::mat;
///
/// let p = Symmetric::from_lower(mat![4.0]);
/// let r = Symmetric::from_lower(mat![4.0]);
/// assert_eq!(joseph(&p, &mat![0.5], &mat![1.0], &r).to_matrix(), mat![2.0]);
/// ```
#[must_use]
pub fn joseph<T: Scalar, const N: usize, const Q: usize>(
    p: &Symmetric<T, N>,
    gain: &Matrix<T, N, Q>,
    h: &Matrix<T, Q, N>,
    r: &Symmetric<T, Q>,
) -> Symmetric<T, N> {
    let mut out = Symmetric::ZERO;
    joseph_to(p, gain, h, r, &mut out);
    out
}

/// Writes (I - K H) P (I - K H)ᵀ + K R Kᵀ to `out`: see [`joseph`].
///
/// # Examples
///
/// ```
/// use hadamard::linalg::{Symmetric, joseph_to};
/// use hadamard::mat;
///
/// let p = Symmetric::from_lower(mat![4.0]);
/// let mut out = Symmetric::ZERO;
/// joseph_to(&p, &mat![0.5], &mat![1.0], &p, &mut out);
/// assert_eq!(out.to_matrix(), mat![2.0]);
/// ```
pub fn joseph_to<T: Scalar, const N: usize, const Q: usize>(
    p: &Symmetric<T, N>,
    gain: &Matrix<T, N, Q>,
    h: &Matrix<T, Q, N>,
    r: &Symmetric<T, Q>,
    out: &mut Symmetric<T, N>,
) {
    let mut kept = gain * h;
    for j in 0..N {
        for i in 0..N {
            let identity = if i == j { T::ONE } else { T::ZERO };
            kept.columns[j][i] = identity - kept.columns[j][i];
        }
    }
    each_element(&kept, p, out, |_, x| x);
    each_element(gain, r, out, |sum, x| sum + x);
}
