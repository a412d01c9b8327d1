//! The reduction to bidiagonal form.

use crate::linalg::kit::householder::{reflect_columns, reflect_rows, reflector};
use crate::matrix::Matrix;
use crate::ops::apply;
use crate::scalar::{ComplexField, PowerOfTwo, largest_part};

/// The factors of an `M x N` matrix `A`, such that `A = U B Vᴴ`.
///
/// `U` and `V` are unitary, `M x M` and `N x N`; `B` is `M x N`, real and upper
/// bidiagonal. Built by [`Matrix::bidiagonal`].
///
/// ```text
///      M >= N:     | d e 0 |        M < N:     | d e 0 0 |
///                  | 0 d e |                   | 0 d e 0 |
///              B = | 0 0 d |               B = | 0 0 d e |
///                  | 0 0 0 |
/// ```
///
/// The singular values of `B` are those of `A`.
#[derive(Clone, Copy, Debug)]
#[cfg_attr(feature = "defmt-1", derive(defmt::Format))]
pub struct Bidiagonal<T, const M: usize, const N: usize> {
    /// `B`; below its diagonal the tails of the reflectors of `U`, and right of its two
    /// diagonals those of the reflectors of `V`.
    factors: Matrix<T, M, N>,
    /// The factors τ of the reflectors of `U`. There are as many as the shorter side is
    /// long, of both.
    left: [T; N],
    /// The factors τ of the reflectors of `V`; the k-th begins in column k + 1.
    right: [T; N],
}

impl<T: Copy, const M: usize, const N: usize> Matrix<T, M, N> {
    /// The bidiagonal form, `A = U B Vᴴ`, of a matrix of any shape.
    ///
    /// By Householder reflectors from both sides in turn: Golub & Kahan, Calculating the
    /// singular values and pseudo-inverse of a matrix, 1965; Golub & Van Loan, Matrix
    /// Computations, fourth edition, algorithm 5.4.2. LAPACK's `gebrd` differs for
    /// `M < N`, where it gives a lower bidiagonal matrix; that is the adjoint of what
    /// `a.adjoint().bidiagonal()` finds. Takes about 4 N² (M - N/3) operations for
    /// `M >= N`.
    ///
    /// It never fails. Elements that are infinite or not numbers give factors that
    /// contain NaN. [`svd`](Self::svd) does not need it: it goes another way.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::mat;
    ///
    /// let a = mat![1.0, 3.0, 4.0;
    ///              0.0, 0.0, 0.0];
    /// let parts = a.bidiagonal();
    /// assert!((parts.b() - mat![1.0, -5.0, 0.0; 0.0, 0.0, 0.0]).norm() < 1e-14);
    /// assert!((parts.reconstruct() - a).norm() < 1e-14);
    /// ```
    #[must_use]
    #[doc(alias = "bidiagonalize")]
    #[doc(alias = "gebrd")]
    pub fn bidiagonal(&self) -> Bidiagonal<T, M, N>
    where
        T: ComplexField,
    {
        let mut out = Bidiagonal { factors: *self, left: [T::ZERO; N], right: [T::ZERO; N] };
        let scale = PowerOfTwo::for_squares(largest_part(self.as_slice()));
        if let Some(scale) = &scale {
            apply(&mut out.factors, |x| scale.apply(x));
        }
        for k in 0..Bidiagonal::<T, M, N>::STEPS {
            out.eliminate_column(k);
            out.eliminate_row(k);
        }
        if let Some(scale) = &scale {
            out.unscale(scale);
        }
        out
    }
}

impl<T: ComplexField, const M: usize, const N: usize> Bidiagonal<T, M, N> {
    /// How many rows of `B` are not zero.
    const STEPS: usize = if M < N { M } else { N };

    /// Divides the elements of B by a power of two.
    fn unscale(&mut self, scale: &PowerOfTwo<T::Real>) {
        for k in 0..Self::STEPS {
            for j in k..(k + 2).min(N) {
                if let Some(x) = self.factors.columns[j].get_mut(k) {
                    *x = scale.undo(*x);
                }
            }
        }
    }

    /// Makes column `k` zero below the diagonal.
    fn eliminate_column(&mut self, k: usize) {
        let Some((left, right)) = self.factors.columns.split_at_mut_checked(k + 1) else {
            return;
        };
        let Some(column) = left.last_mut().and_then(|column| column.get_mut(k..)) else {
            return;
        };
        let tau = reflector(column);
        self.left[k] = tau;
        reflect_columns(tau.conjugate(), column.get(1..).unwrap_or_default(), right, k);
    }

    /// Makes row `k` zero right of the element beside the diagonal.
    fn eliminate_row(&mut self, k: usize) {
        if k + 1 >= N || k >= M {
            return;
        }
        // The reflector of the conjugate row, H: then (row) H = (β, 0, …, 0).
        let mut row = [T::ZERO; N];
        for j in k + 1..N {
            row[j] = self.factors.columns[j][k].conjugate();
        }
        let tau = row.get_mut(k + 1..).map_or(T::ZERO, reflector);
        self.right[k] = tau;
        let tail = row.get(k + 2..).unwrap_or_default();
        let columns = self.factors.columns.get_mut(k + 1..).unwrap_or_default();
        reflect_rows(tau, tail, columns, k + 1..M);
        for j in k + 1..N {
            self.factors.columns[j][k] = row[j];
        }
    }

    /// The tail of the reflector that has made row `k` zero, at the end of a row.
    fn row_tail(&self, k: usize) -> [T; N] {
        let mut row = [T::ZERO; N];
        for (x, column) in row.iter_mut().zip(&self.factors.columns).skip(k).skip(2) {
            *x = column.get(k).copied().unwrap_or(T::ZERO);
        }
        row
    }

    /// Multiplies columns by `U`.
    fn apply_u(&self, columns: &mut [[T; M]]) {
        for k in (0..Self::STEPS).rev() {
            let tail = self.factors.columns[k].get(k + 1..).unwrap_or_default();
            reflect_columns(self.left[k], tail, columns, k);
        }
    }

    /// The factor `U`, unitary.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::mat;
    ///
    /// let a = mat![0.0, 3.0; 2.0, 0.0];
    /// assert_eq!(a.bidiagonal().u(), mat![0.0, -1.0; -1.0, 0.0]);
    /// ```
    #[must_use]
    pub fn u(&self) -> Matrix<T, M, M> {
        let mut u = Matrix::identity();
        self.apply_u(&mut u.columns);
        u
    }

    /// The factor `B`: real, with zeros everywhere but on the diagonal and on the one
    /// above it.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::mat;
    ///
    /// let a = mat![0.0, 3.0; 2.0, 0.0];
    /// assert_eq!(a.bidiagonal().b(), mat![-2.0, 0.0; 0.0, -3.0]);
    /// ```
    #[must_use]
    pub fn b(&self) -> Matrix<T, M, N> {
        let mut b = Matrix::ZERO;
        for k in 0..Self::STEPS {
            b.columns[k][k] = self.factors.columns[k][k];
            if k + 1 < N {
                b.columns[k + 1][k] = self.factors.columns[k + 1][k];
            }
        }
        b
    }

    /// The factor `V`, unitary. Its first column is that of the identity.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::mat;
    ///
    /// let a = mat![1.0, 0.0, 2.0];
    /// assert_eq!(a.bidiagonal().v(), mat![1.0, 0.0, 0.0; 0.0, 0.0, -1.0; 0.0, -1.0, 0.0]);
    /// ```
    #[must_use]
    pub fn v(&self) -> Matrix<T, N, N> {
        let mut v = Matrix::identity();
        for k in (0..Self::STEPS).rev().filter(|k| k + 1 < N) {
            let row = self.row_tail(k);
            let tail = row.get(k + 2..).unwrap_or_default();
            reflect_columns(self.right[k], tail, &mut v.columns, k + 1);
        }
        v
    }

    /// The product `U B Vᴴ`: `A` again, within rounding.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::mat;
    ///
    /// let a = mat![0.0, 3.0; 2.0, 0.0];
    /// assert_eq!(a.bidiagonal().reconstruct(), a);
    /// ```
    #[must_use]
    pub fn reconstruct(&self) -> Matrix<T, M, N> {
        let mut out = self.b();
        self.apply_u(&mut out.columns);
        for k in (0..Self::STEPS).rev().filter(|k| k + 1 < N) {
            let row = self.row_tail(k);
            let tail = row.get(k + 2..).unwrap_or_default();
            // Vᴴ is the product of the inverses, in the opposite order.
            let tau = self.right[k].conjugate();
            let columns = out.columns.get_mut(k + 1..).unwrap_or_default();
            reflect_rows(tau, tail, columns, 0..M);
        }
        out
    }
}
