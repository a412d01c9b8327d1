//! Covariances after a linear map, A P Aᵀ, and after a measurement, Joseph's update.

use core::ops::{Add, Mul};

use super::symmetric::Symmetric;
use crate::matrix::Matrix;
use crate::operand::Operand;
use crate::ops::sum_of;
use crate::scalar::Scalar;
use crate::shape::{CongruenceInPlaceShape, CongruenceShape};

impl<T: Copy + Add<Output = T> + Mul<Output = T>, const N: usize> Symmetric<T, N> {
    /// The congruence A P Aᵀ of this `N x N` matrix P by an `M x N` matrix A. It is symmetric
    /// and `M x M`. If P is the covariance of x, it is the covariance of A x: with A = [1 0], that of
    /// the first M numbers.
    ///
    /// Computed column by column, with a temporary of N elements, in about `2 M N² + M² N`
    /// operations.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::linalg::Symmetric;
    /// use hadamard::mat;
    ///
    /// let p = Symmetric::from_lower(mat![2, 1; 1, 3]);
    /// assert_eq!(p.congruence(mat![1, 1]).to_matrix(), mat![7]);
    /// assert_eq!(p.congruence(mat![1, 0]).to_matrix(), mat![2]);
    /// ```
    ///
    /// ```compile_fail,E0277
    /// use hadamard::linalg::Symmetric;
    /// use hadamard::mat;
    ///
    /// // error: no congruence of a 2x2 matrix by a 1x3 matrix
    /// let p = Symmetric::from_lower(mat![2, 1; 1, 3]);
    /// let _ = p.congruence(mat![1, 1, 1]);
    /// ```
    #[must_use]
    #[doc(alias = "quadform")]
    #[doc(alias = "X_A_Xt")]
    pub fn congruence<R, const M: usize, const Q: usize>(&self, a: R) -> Symmetric<T, M>
    where
        R: Operand<T, M, Q>,
        R::Dims: CongruenceShape<M, Q, N, N>,
    {
        let start = self.matrix.columns[0][0];
        let mut out = Symmetric { matrix: Matrix { columns: [[start; M]; M] } };
        each_element(a.as_matrix(), self, &mut out, |_, x| x);
        out
    }

    /// Writes A P Aᵀ to `out`: see [`congruence`](Self::congruence).
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::linalg::Symmetric;
    /// use hadamard::mat;
    ///
    /// let p = Symmetric::from_lower(mat![2, 1; 1, 3]);
    /// let mut out = Symmetric::ZERO;
    /// p.congruence_to(mat![1, 1], &mut out);
    /// assert_eq!(out.to_matrix(), mat![7]);
    /// ```
    pub fn congruence_to<R, const M: usize, const Q: usize>(&self, a: R, out: &mut Symmetric<T, M>)
    where
        R: Operand<T, M, Q>,
        R::Dims: CongruenceShape<M, Q, N, N>,
    {
        each_element(a.as_matrix(), self, out, |_, x| x);
    }

    /// Replaces P by A P Aᵀ, for a square A: see [`congruence`](Self::congruence).
    ///
    /// Takes the memory of N elements beside its arguments.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::linalg::Symmetric;
    /// use hadamard::mat;
    ///
    /// let mut p = Symmetric::from_lower(mat![2, 1; 1, 3]);
    /// p.congruence_in_place(mat![1, 1; 0, 1]);
    /// assert_eq!(p.to_matrix(), mat![7, 4; 4, 3]);
    /// ```
    pub fn congruence_in_place<R, const P: usize, const Q: usize>(&mut self, a: R)
    where
        R: Operand<T, P, Q>,
        R::Dims: CongruenceInPlaceShape<P, Q, N, N>,
    {
        let (a, p) = (&a.as_matrix().renamed::<N, N>().columns, &mut self.matrix.columns);
        // A P, column by column.
        for j in 0..N {
            let column = p[j];
            for i in 0..N {
                p[j][i] = sum_of!(N, k => column[k] * a[k][i]);
            }
        }
        // Row i of A P Aᵀ needs row i of A P only. Going from the last row up, the mirror
        // images go to rows that are no longer needed.
        for i in (0..N).rev() {
            let row: [T; N] = core::array::from_fn(|k| p[k][i]);
            for j in i..N {
                let sum = sum_of!(N, k => a[k][j] * row[k]);
                p[j][i] = sum;
                p[i][j] = sum;
            }
        }
    }
}

impl<T: Scalar, const N: usize> Symmetric<T, N> {
    /// The covariance after a measurement, (I - K H) P (I - K H)ᵀ + K R Kᵀ. This matrix is the
    /// covariance P before it. K is the `N x Q` gain, H the `Q x N` measurement matrix and R
    /// the covariance of its noise.
    ///
    /// Joseph's form stays symmetric and positive semidefinite, for every gain and every
    /// rounding, unlike (I - K H) P (R. S. Bucy and P. D. Joseph, Filtering for
    /// Stochastic Processes with Applications to Guidance, 1968).
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::linalg::Symmetric;
    /// use hadamard::mat;
    ///
    /// let p = Symmetric::from_lower(mat![4.0]);
    /// let r = Symmetric::from_lower(mat![4.0]);
    /// assert_eq!(p.joseph(&mat![0.5], &mat![1.0], &r).to_matrix(), mat![2.0]);
    /// ```
    #[must_use]
    pub fn joseph<const Q: usize>(
        &self,
        gain: &Matrix<T, N, Q>,
        h: &Matrix<T, Q, N>,
        r: &Symmetric<T, Q>,
    ) -> Symmetric<T, N> {
        let mut out = Symmetric::ZERO;
        self.joseph_to(gain, h, r, &mut out);
        out
    }

    /// Writes (I - K H) P (I - K H)ᵀ + K R Kᵀ to `out`: see [`joseph`](Self::joseph).
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::linalg::Symmetric;
    /// use hadamard::mat;
    ///
    /// let p = Symmetric::from_lower(mat![4.0]);
    /// let mut out = Symmetric::ZERO;
    /// p.joseph_to(&mat![0.5], &mat![1.0], &p, &mut out);
    /// assert_eq!(out.to_matrix(), mat![2.0]);
    /// ```
    pub fn joseph_to<const Q: usize>(
        &self,
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
        each_element(&kept, self, out, |_, x| x);
        each_element(gain, r, out, |sum, x| sum + x);
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
