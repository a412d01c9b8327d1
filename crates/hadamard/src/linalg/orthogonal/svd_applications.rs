//! Applications of the singular value decomposition.

use super::qr::Qr;
use super::svd::Svd;
use crate::error::NoConvergence;
use crate::linalg::kit::safe_arithmetic::divide;
use crate::linalg::systems::column_scaling;
use crate::matrix::{Matrix, Vector};
use crate::operand::Operand;
use crate::ops::apply;
use crate::scalar::{ComplexField, Field, Real, Scalar};
use crate::shape::LeastSquaresShape;

impl<T: ComplexField, const M: usize, const N: usize> Svd<T, M, N> {
    /// Singular values up to this count as zero: max(M, N) ε σ₀.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::mat;
    ///
    /// let svd = mat![3.0, 0.0; 0.0, -4.0].svd()?;
    /// assert_eq!(svd.tolerance(), 2.0 * f64::EPSILON * 4.0);
    /// # Ok::<(), hadamard::NoConvergence>(())
    /// ```
    #[inline]
    #[must_use]
    pub fn tolerance(&self) -> T::Real {
        let longer = T::Real::from_usize(if M < N { N } else { M });
        longer * T::Real::EPSILON * self.part(0) * self.unit()
    }

    /// The numerical rank: the number of singular values that are larger than max(M,
    /// N) ε σ₀.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::{NoConvergence, mat};
    ///
    /// let a = mat![1.0, 2.0, 3.0;
    ///              4.0, 5.0, 6.0;
    ///              7.0, 8.0, 9.0];
    /// assert_eq!(a.svd()?.rank(), 2);
    /// # Ok::<(), NoConvergence>(())
    /// ```
    #[inline]
    #[must_use]
    pub fn rank(&self) -> usize {
        self.rank_with(self.tolerance())
    }

    /// How many singular values are larger than `tolerance`.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::{NoConvergence, mat};
    ///
    /// let svd = mat![3.0, 0.0; 0.0, 0.01].svd()?;
    /// assert_eq!((svd.rank(), svd.rank_with(0.1)), (2, 1));
    /// # Ok::<(), NoConvergence>(())
    /// ```
    #[must_use]
    pub fn rank_with(&self, tolerance: T::Real) -> usize {
        let steps = Qr::<T, M, N>::STEPS;
        (0..steps).find(|&k| self.value(k) <= tolerance).unwrap_or(steps)
    }

    /// The condition number, σ₀ divided by the last of the min(M, N) singular values;
    /// infinity if that is zero.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::{NoConvergence, mat};
    ///
    /// assert_eq!(mat![8.0, 0.0; 0.0, 2.0].svd()?.condition(), 4.0);
    /// assert_eq!(mat![8.0, 0.0; 0.0, 0.0].svd()?.condition(), f64::INFINITY);
    /// # Ok::<(), NoConvergence>(())
    /// ```
    #[must_use]
    #[doc(alias = "cond")]
    pub fn condition(&self) -> T::Real {
        let last = self.part(Qr::<T, M, N>::STEPS - 1);
        // For the zero matrix, 0 / 0 would be NaN.
        if last == T::Real::ZERO { T::Real::ONE / last } else { self.part(0) / last }
    }

    /// The sum of the singular values.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::{NoConvergence, mat};
    ///
    /// assert_eq!(mat![0.0, -3.0; 4.0, 0.0].svd()?.nuclear_norm(), 7.0);
    /// # Ok::<(), NoConvergence>(())
    /// ```
    #[must_use]
    #[doc(alias = "trace_norm")]
    pub fn nuclear_norm(&self) -> T::Real {
        (1..N).fold(self.value(0), |sum, k| sum + self.value(k))
    }

    /// Multiplies a result that was computed with singular values in units.
    fn multiply_by_unit<const P: usize>(&self, a: &mut Matrix<T, P, N>) {
        if self.unit() != T::Real::ONE {
            apply(a, |x| x.scale(self.unit()));
        }
    }

    /// z divided by singular value `k`. The singular value itself may not fit.
    #[inline]
    fn over_value(&self, z: T, k: usize) -> T {
        let value = self.value(k);
        if value.is_finite() {
            divide(z, value)
        } else {
            divide(z, self.part(k)).scale(T::Real::ONE / self.unit())
        }
    }

    /// An orthonormal basis of the vectors x with A x = 0: the columns of `V` from number
    /// [`rank`](Self::rank) on.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::{NoConvergence, mat, vector};
    ///
    /// let a = mat![1.0, 0.0, 0.0;
    ///              0.0, 0.0, 2.0];
    /// let svd = a.svd()?;
    /// let mut basis = svd.null_space();
    /// assert_eq!(basis.next().map(|x| x.abs()), Some(vector![0.0, 1.0, 0.0]));
    /// assert_eq!(basis.next(), None);
    /// # Ok::<(), NoConvergence>(())
    /// ```
    #[doc(alias = "kernel")]
    pub fn null_space(&self) -> impl DoubleEndedIterator<Item = &Vector<T, N>> + ExactSizeIterator {
        self.right().columns().skip(self.rank())
    }

    /// An orthonormal basis of the vectors A x: the first [`rank`](Self::rank) columns of
    /// `U`.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::{NoConvergence, mat, vector};
    ///
    /// let svd = mat![0.0, 0.0; 1.0, 2.0].svd()?;
    /// let mut basis = svd.column_space();
    /// assert_eq!(basis.next().map(|x| x.abs()), Some(vector![0.0, 1.0]));
    /// assert_eq!(basis.next(), None);
    /// # Ok::<(), NoConvergence>(())
    /// ```
    #[doc(alias = "range")]
    #[doc(alias = "image")]
    #[doc(alias = "orth")]
    pub fn column_space(
        &self,
    ) -> impl DoubleEndedIterator<Item = &Vector<T, M>> + ExactSizeIterator {
        self.left().columns().take(self.rank())
    }

    /// The product `U Σ Vᴴ`: `A` again, within rounding.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::mat;
    ///
    /// let a = mat![0.0, 3.0; 2.0, 0.0];
    /// assert_eq!(a.svd()?.reconstruct(), a);
    /// # Ok::<(), hadamard::NoConvergence>(())
    /// ```
    #[must_use]
    pub fn reconstruct(&self) -> Matrix<T, M, N> {
        self.low_rank(N)
    }

    /// The matrix of this rank that is closest to `A`, in the Frobenius norm and in the
    /// spectral norm: Eckart & Young, The approximation of one matrix by another of lower
    /// rank, 1936. Takes 2 M N `rank` operations.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::{NoConvergence, mat};
    ///
    /// let a = mat![5.0, 0.0; 0.0, 1.0];
    /// assert_eq!(a.svd()?.low_rank(1), mat![5.0, 0.0; 0.0, 0.0]);
    /// # Ok::<(), NoConvergence>(())
    /// ```
    #[must_use]
    #[doc(alias = "truncated")]
    pub fn low_rank(&self, rank: usize) -> Matrix<T, M, N> {
        let mut out = Matrix::ZERO;
        let pairs = self.left().columns.iter().zip(&self.right().columns);
        for (k, (u, v)) in (0..N).zip(pairs).take(rank) {
            for j in 0..N {
                let factor = v[j].conjugate().scale(self.part(k));
                for i in 0..M {
                    out.columns[j][i] = out.columns[j][i] + u[i] * factor;
                }
            }
        }
        self.multiply_by_unit(&mut out);
        out
    }

    /// The pseudo-inverse A⁺ of Moore and Penrose, V Σ⁺ Uᴴ, `N x M`.
    ///
    /// Singular values up to [`tolerance`](Self::tolerance) count as zero;
    /// [`pseudo_inverse_with`](Self::pseudo_inverse_with) takes another tolerance. Takes 2 M N²
    /// operations for `M >= N`.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::{NoConvergence, mat};
    ///
    /// let svd = mat![4.0, 0.0; 0.0, 0.0].svd()?;
    /// assert_eq!(svd.pseudo_inverse(), mat![0.25, 0.0; 0.0, 0.0]);
    /// # Ok::<(), NoConvergence>(())
    /// ```
    #[must_use]
    #[doc(alias = "pinv")]
    pub fn pseudo_inverse(&self) -> Matrix<T, N, M> {
        self.pseudo_inverse_with(self.tolerance())
    }

    /// The [pseudo-inverse](Self::pseudo_inverse), `N x M`, with another tolerance: singular values
    /// up to `tolerance` count as zero.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::{NoConvergence, mat};
    ///
    /// let svd = mat![4.0, 0.0; 0.0, 0.5].svd()?;
    /// assert_eq!(svd.pseudo_inverse_with(0.0), mat![0.25, 0.0; 0.0, 2.0]);
    /// assert_eq!(svd.pseudo_inverse_with(1.0), mat![0.25, 0.0; 0.0, 0.0]);
    /// # Ok::<(), NoConvergence>(())
    /// ```
    #[must_use]
    pub fn pseudo_inverse_with(&self, tolerance: T::Real) -> Matrix<T, N, M> {
        let mut out = Matrix::ZERO;
        for k in 0..self.rank_with(tolerance) {
            let (u, v) = (&self.left().columns[k], &self.right().columns[k]);
            for j in 0..M {
                let factor = self.over_value(u[j].conjugate(), k);
                for i in 0..N {
                    out.columns[j][i] = out.columns[j][i] + v[i] * factor;
                }
            }
        }
        out
    }

    /// The shortest least squares solution, A⁺ B.
    ///
    /// Singular values up to [`tolerance`](Self::tolerance) count as zero;
    /// [`solve_with`](Self::solve_with) takes another tolerance. Takes 2 N (M + N) operations for
    /// each column of B.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::{NoConvergence, mat, vector};
    ///
    /// let svd = mat![4.0, 0.0; 0.0, 0.0].svd()?;
    /// assert_eq!(svd.solve(vector![8.0, 3.0]), vector![2.0, 0.0]);
    /// # Ok::<(), NoConvergence>(())
    /// ```
    #[must_use]
    #[doc(alias = "least_squares")]
    pub fn solve<R, const P: usize, const Q: usize>(&self, b: R) -> Matrix<T, N, Q>
    where
        R: Operand<T, P, Q>,
        R::Dims: LeastSquaresShape<M, N, P, Q>,
    {
        self.solve_with(b, self.tolerance())
    }

    /// The [shortest least squares solution](Self::solve) with another tolerance: singular values
    /// up to `tolerance` count as zero.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::{NoConvergence, mat, vector};
    ///
    /// let svd = mat![4.0, 0.0; 0.0, 0.5].svd()?;
    /// assert_eq!(svd.solve_with(vector![8.0, 3.0], 0.0), vector![2.0, 6.0]);
    /// assert_eq!(svd.solve_with(vector![8.0, 3.0], 1.0), vector![2.0, 0.0]);
    /// # Ok::<(), NoConvergence>(())
    /// ```
    #[must_use]
    pub fn solve_with<R, const P: usize, const Q: usize>(
        &self,
        b: R,
        tolerance: T::Real,
    ) -> Matrix<T, N, Q>
    where
        R: Operand<T, P, Q>,
        R::Dims: LeastSquaresShape<M, N, P, Q>,
    {
        let mut out = Matrix::ZERO;
        let (right, exponents) = column_scaling::scaled(b.as_matrix());
        for k in 0..self.rank_with(tolerance) {
            let (u, v) = (&self.left().columns[k], &self.right().columns[k]);
            for (x, b) in out.columns.iter_mut().zip(&right.columns) {
                let dot = u.iter().zip(b).fold(T::ZERO, |sum, (u, b)| sum + u.conjugate() * *b);
                let factor = self.over_value(dot, k);
                for i in 0..N {
                    x[i] = x[i] + v[i] * factor;
                }
            }
        }
        for (x, exponent) in out.columns.iter_mut().zip(exponents) {
            if exponent != 0 {
                column_scaling::shift(x, exponent.saturating_neg());
            }
        }
        out
    }

    /// The polar decomposition, `A = W H`: `W = U Vᴴ` has orthonormal columns, and the
    /// Hermitian `H = V Σ Vᴴ` has no negative eigenvalue.
    ///
    /// It exists for `M >= N`. Other shapes are refused when the program is built. Of all
    /// matrices with orthonormal columns, `W` is the closest to A. For a square matrix
    /// with a positive determinant, it is the closest rotation. (Higham, Functions of
    /// Matrices, chapter 8.) Takes 2 M N² + N³ operations.
    ///
    /// # Examples
    ///
    /// A rotation by a quarter turn after a stretching:
    ///
    /// ```
    /// use hadamard::{NoConvergence, mat};
    ///
    /// let a = mat![0.0, -3.0; 2.0, 0.0];
    /// let (rotation, stretching) = a.svd()?.polar();
    /// assert_eq!(rotation, mat![0.0, -1.0; 1.0, 0.0]);
    /// assert_eq!(stretching, mat![2.0, 0.0; 0.0, 3.0]);
    /// # Ok::<(), NoConvergence>(())
    /// ```
    #[must_use]
    pub fn polar(&self) -> (Matrix<T, M, N>, Matrix<T, N, N>) {
        const { assert!(M >= N, "polar decomposition: the matrix has fewer rows than columns") };
        let mut unitary = Matrix::ZERO;
        let mut hermitian = Matrix::<T, N, N>::ZERO;
        for (k, (u, v)) in (0..N).zip(self.left().columns.iter().zip(&self.right().columns)) {
            for j in 0..N {
                let factor = v[j].conjugate();
                for i in 0..M {
                    unitary.columns[j][i] = unitary.columns[j][i] + u[i] * factor;
                }
                let factor = factor.scale(self.part(k));
                for i in 0..j + 1 {
                    hermitian.columns[j][i] = hermitian.columns[j][i] + v[i] * factor;
                }
            }
        }
        self.multiply_by_unit(&mut hermitian);
        for j in 0..N {
            hermitian.columns[j][j] = T::from_real(hermitian.columns[j][j].real());
            for i in j + 1..N {
                hermitian.columns[j][i] = hermitian.columns[i][j].conjugate();
            }
        }
        (unitary, hermitian)
    }
}

impl<T: Copy, const M: usize, const N: usize> Matrix<T, M, N> {
    /// The pseudo-inverse A⁺ of Moore and Penrose, `N x M`. For an invertible matrix, the
    /// inverse.
    ///
    /// Singular values up to max(M, N) ε σ₀ count as zero; [`Svd::pseudo_inverse_with`]
    /// takes another tolerance. (Golub & Kahan, Calculating the singular values and
    /// pseudo-inverse of a matrix, 1965.)
    ///
    /// # Errors
    ///
    /// As for [`svd`](Self::svd).
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::{NoConvergence, mat};
    ///
    /// let a = mat![2.0, 0.0, 0.0;
    ///              0.0, 0.0, 0.0];
    /// assert_eq!(a.pseudo_inverse()?, mat![0.5, 0.0; 0.0, 0.0; 0.0, 0.0]);
    /// # Ok::<(), NoConvergence>(())
    /// ```
    #[doc(alias = "pinv")]
    pub fn pseudo_inverse(&self) -> Result<Matrix<T, N, M>, NoConvergence>
    where
        T: ComplexField,
    {
        let mut svd = Svd::ZERO;
        svd.decompose(self)?;
        Ok(svd.pseudo_inverse())
    }

    /// The shortest least squares solution: of all `X` that minimise ‖A X - B‖, the one with
    /// the smallest ‖X‖. It exists for every matrix.
    ///
    /// Singular values up to max(M, N) ε σ₀ count as zero; [`Svd::solve_with`] takes another
    /// tolerance. If the columns of A are independent, `a.qr().solve(b)` takes a twentieth of
    /// the operations, or a third if A is tall. (LAPACK's `gelsd`.)
    ///
    /// # Errors
    ///
    /// As for [`svd`](Self::svd).
    ///
    /// # Examples
    ///
    /// One equation, `x + y = 2`: of all its solutions, (1, 1) is the shortest.
    ///
    /// ```
    /// use hadamard::{NoConvergence, mat, vector};
    ///
    /// let x = mat![1.0, 1.0].lstsq(mat![2.0])?;
    /// assert!((x - vector![1.0, 1.0]).norm() < 1e-15);
    /// # Ok::<(), NoConvergence>(())
    /// ```
    #[doc(alias = "least_squares")]
    #[doc(alias = "gelsd")]
    pub fn lstsq<R, const P: usize, const Q: usize>(
        &self,
        b: R,
    ) -> Result<Matrix<T, N, Q>, NoConvergence>
    where
        T: ComplexField,
        R: Operand<T, P, Q>,
        R::Dims: LeastSquaresShape<M, N, P, Q>,
    {
        let mut svd = Svd::ZERO;
        svd.decompose(self)?;
        Ok(svd.solve(b))
    }

    /// The spectral norm ‖A‖₂: the largest singular value. A stretches a vector by at most
    /// this factor.
    ///
    /// # Errors
    ///
    /// As for [`svd`](Self::svd).
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::{NoConvergence, mat};
    ///
    /// assert_eq!(mat![0.0, -3.0; 4.0, 0.0].norm_2()?, 4.0);
    /// # Ok::<(), NoConvergence>(())
    /// ```
    #[doc(alias = "spectral_norm")]
    #[doc(alias = "operator_norm")]
    pub fn norm_2(&self) -> Result<T::Real, NoConvergence>
    where
        T: ComplexField,
    {
        let mut svd = Svd::ZERO;
        svd.decompose(self)?;
        Ok(svd.value(0))
    }
}
