//! The Hessenberg form of a square matrix.

use crate::linalg::kit::householder::{reflect_columns, reflect_rows, reflector};
use crate::linalg::kit::similarity::accumulate;
use crate::linalg::systems::substitution::renamed;
use crate::matrix::Matrix;
use crate::ops::apply;
use crate::scalar::{ComplexField, PowerOfTwo, largest_part};
use crate::shape::{Dims, HessenbergShape};

/// The Hessenberg form of a square matrix, A = Q H Qᴴ with Qᴴ Q = I.
///
/// ```text
///             | * * * * |
///        H =  | * * * * |     zero below the elements
///             |   * * * |     next to the diagonal
///             |     * * |
/// ```
///
/// Returned by [`Matrix::hessenberg`].
#[derive(Clone, Copy, Debug)]
#[cfg_attr(feature = "defmt-1", derive(defmt::Format))]
pub struct Hessenberg<T, const N: usize> {
    q: Matrix<T, N, N>,
    h: Matrix<T, N, N>,
}

impl<T: ComplexField, const N: usize> Hessenberg<T, N> {
    /// The form of the identity. A place to write another form to.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::linalg::Hessenberg;
    /// use hadamard::mat;
    ///
    /// assert_eq!(Hessenberg::<f64, 2>::IDENTITY.h(), mat![1.0, 0.0; 0.0, 1.0]);
    /// ```
    pub const IDENTITY: Self = Hessenberg { q: Matrix::IDENTITY, h: Matrix::IDENTITY };

    /// Replaces the matrix in the place of H by its form.
    fn decompose(&mut self) {
        let Hessenberg { q, h } = self;
        let scale = PowerOfTwo::for_squares(largest_part(h.as_slice()));
        if let Some(scale) = &scale {
            apply(h, |x| scale.apply(x));
        }
        reduce(h, q);
        if let Some(scale) = &scale {
            apply(h, |x| scale.undo(x));
        }
    }

    /// The orthogonal (or unitary) matrix Q.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::mat;
    ///
    /// let a = mat![1.0, 0.0, 0.0;
    ///              0.0, 2.0, 0.0;
    ///              4.0, 0.0, 3.0];
    /// assert_eq!(a.hessenberg().q(), mat![1.0, 0.0, 0.0; 0.0, 0.0, -1.0; 0.0, -1.0, 0.0]);
    /// ```
    #[inline]
    #[must_use]
    pub fn q(&self) -> Matrix<T, N, N> {
        self.q
    }

    /// The Hessenberg matrix H. Below the first subdiagonal, its elements are
    /// exactly zero.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::mat;
    ///
    /// let a = mat![1.0, 0.0, 0.0;
    ///              0.0, 2.0, 0.0;
    ///              4.0, 0.0, 3.0];
    /// assert_eq!(a.hessenberg().h(), mat![1.0, 0.0, 0.0; -4.0, 3.0, 0.0; 0.0, 0.0, 2.0]);
    /// ```
    #[inline]
    #[must_use]
    pub fn h(&self) -> Matrix<T, N, N> {
        self.h
    }

    /// The matrix again, Q H Qᴴ: 4 N³ operations.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::mat;
    ///
    /// let a = mat![1.0, 2.0; 3.0, 4.0];
    /// assert_eq!(a.hessenberg().reconstruct(), a);
    /// ```
    #[must_use]
    pub fn reconstruct(&self) -> Matrix<T, N, N> {
        self.q * self.h * self.q.adjoint()
    }
}

impl<T: Copy, const M: usize, const N: usize> Matrix<T, M, N> {
    /// The Hessenberg form of a square matrix, A = Q H Qᴴ.
    ///
    /// H has the eigenvalues of A. If an element of A is infinite or NaN, the
    /// factors have such elements too.
    ///
    /// Householder reflectors: Golub & Van Loan, Matrix Computations, section 7.4.3;
    /// LAPACK's `gehrd` and `orghr`. About 14/3 N³ operations.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::mat;
    ///
    /// let a = mat![1.0, 2.0, 3.0;
    ///              3.0, 5.0, 6.0;
    ///              4.0, 8.0, 9.0];
    /// let form = a.hessenberg();
    /// let (q, h) = (form.q(), form.h());
    /// assert_eq!(h[(2, 0)], 0.0);
    /// assert_eq!(h[(1, 0)], -5.0); // the length of (3, 4)
    /// assert!((q * h * q.transpose()).distance(a) < 1e-14);
    /// ```
    #[must_use]
    #[doc(alias = "gehrd")]
    #[doc(alias = "hess")]
    pub fn hessenberg(&self) -> Hessenberg<T, N>
    where
        T: ComplexField,
        Dims: HessenbergShape<M, N>,
    {
        let mut form = Hessenberg { q: Matrix::ZERO, h: renamed(self) };
        form.decompose();
        form
    }

    /// Writes the Hessenberg form to `out`: see [`hessenberg`](Self::hessenberg).
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::linalg::Hessenberg;
    /// use hadamard::mat;
    ///
    /// let mut out = Hessenberg::IDENTITY;
    /// let a = mat![1.0, 2.0; -3.0, 4.0];
    /// a.hessenberg_to(&mut out);
    /// assert_eq!(out.h(), a);
    /// ```
    pub fn hessenberg_to(&self, out: &mut Hessenberg<T, N>)
    where
        T: ComplexField,
        Dims: HessenbergShape<M, N>,
    {
        out.h = renamed(self);
        out.decompose();
    }
}

/// Replaces A by H and writes Q.
#[inline]
pub(in crate::linalg) fn reduce<T: ComplexField, const N: usize>(
    a: &mut Matrix<T, N, N>,
    q: &mut Matrix<T, N, N>,
) {
    let taus = reduce_in_place(a);
    *q = *a;
    accumulate(q, &taus);
    clear(a);
}

/// Replaces A by H, without Q.
#[inline]
pub(in crate::linalg) fn reduce_only<T: ComplexField, const N: usize>(a: &mut Matrix<T, N, N>) {
    reduce_in_place(a);
    clear(a);
}

/// H down to the first subdiagonal, and the tails of the reflectors below it.
fn reduce_in_place<T: ComplexField, const N: usize>(a: &mut Matrix<T, N, N>) -> [T; N] {
    let mut taus = [T::ZERO; N];
    for k in 0..N.saturating_sub(1) {
        let Some((left, right)) = a.columns.split_at_mut_checked(k + 1) else {
            return taus;
        };
        let Some(column) = left.last_mut().and_then(|column| column.get_mut(k + 1..)) else {
            return taus;
        };
        let tau = reflector(column);
        let tail = column.get(1..).unwrap_or_default();
        reflect_rows(tau, tail, right, 0..N);
        reflect_columns(tau.conjugate(), tail, right, k + 1);
        taus[k] = tau;
    }
    taus
}

/// Overwrites the tails of the reflectors with zeros.
fn clear<T: ComplexField, const N: usize>(a: &mut Matrix<T, N, N>) {
    for k in 0..N {
        for i in k + 2..N {
            a.columns[k][i] = T::ZERO;
        }
    }
}
