//! The singular value decomposition.

use super::jacobi::{adjoint_gram, orthogonalize};
use super::qr::{Qr, ones_on_the_diagonal};
use super::qr_pivoted::PivotedQr;
use crate::error::NoConvergence;
use crate::linalg::eigen::tridiagonal::tridiagonalise;
use crate::linalg::eigen::tridiagonal_qr::diagonalise;
use crate::linalg::kit::rotation::RealRotation;
use crate::linalg::kit::safe_arithmetic::norm;
use crate::linalg::kit::similarity::accumulate;
use crate::linalg::kit::two_mut::two_mut;
use crate::matrix::{Matrix, Vector};
use crate::ops::apply;
use crate::scalar::{
    ComplexField, PowerOfTwo, Real, Scalar, SquareRoot, largest_part, safe_minimum,
};
use crate::simd::wide;

/// From this size on, wide registers save time.
const WIDE: usize = 8;

/// The factors of an `M x N` matrix `A`, such that `A = U Σ Vᴴ`.
///
/// `V` is `N x N` and unitary, and `U` is `M x N`. `Σ` is the diagonal matrix of the
/// `N` singular values, which are not negative and do not increase. Returned by
/// [`Matrix::svd`].
///
/// For `M >= N` the columns of `U` are orthonormal, for every rank of A:
///
/// ```text
///          A     =     U         Σ        Vᴴ
///       | a a |     | u u |   | σ   |   | v v |
///       | a a |  =  | u u |   |   σ |   | v v |
///       | a a |     | u u |
/// ```
///
/// Stable Rust cannot compute min(M, N) in a type. So for `M < N` the factors have the
/// same shapes, filled with zeros: the last `N - M` singular values and columns of `U`
/// are exactly zero. The first `M` columns of `U` are orthonormal. All columns of `V`
/// are orthonormal, and the last `N - M` of them span vectors that A maps to zero:
///
/// ```text
///            A       =       U           Σ           Vᴴ
///       | a a a |       | u u 0 |   | σ     |   | v v v |
///       | a a a |    =  | u u 0 |   |   σ   |   | v v v |
///                                   |     0 |   | v v v |
/// ```
///
/// The factors are unique only up to signs (phases, if complex) of pairs of columns
/// of `U` and `V`, and up to rotations among columns of the same singular value.
#[derive(Clone, Copy, Debug)]
#[cfg_attr(feature = "defmt-1", derive(defmt::Format))]
pub struct Svd<T: ComplexField, const M: usize, const N: usize> {
    u: Matrix<T, M, N>,
    singular_values: Vector<T::Real, N>,
    v: Matrix<T, N, N>,
    /// The power of two by which the stored singular values must be multiplied. It is 1,
    /// unless the largest would not fit.
    unit: T::Real,
}

impl<T: Copy, const M: usize, const N: usize> Matrix<T, M, N> {
    /// The singular value decomposition, `A = U Σ Vᴴ`, of a matrix of any shape.
    ///
    /// Computed by one-sided Jacobi rotations after two QR decompositions, the first one
    /// with pivoting: Drmač & Veselić, New fast and accurate Jacobi SVD algorithm, 2008;
    /// LAPACK's `gejsv`. It finds small singular values as accurately as the elements
    /// determine them. A method that begins with a bidiagonal form finds noise of ε σ₀
    /// instead. Takes about 6 M N² + 22 N³ operations for `M >= N`: the rotations begin
    /// with the eigenvectors of a product of triangles, and one or two sweeps are left.
    ///
    /// If A is multiplied by a power of two, only the singular values change, by the
    /// same factor, up to the ends of the range. Singular values smaller than 1e-139
    /// times the largest element (for `f32`, 4e-16) count as zero.
    ///
    /// # Errors
    ///
    /// [`NoConvergence`] if an element is infinite or NaN. No finite matrix is known for
    /// which the iteration fails. A singular value that does not fit is infinite; its
    /// vectors are right, and results that are computed with them are right if they fit.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::{NoConvergence, mat, vector};
    ///
    /// let a = mat![0.0, 3.0;
    ///              2.0, 0.0;
    ///              0.0, 0.0];
    /// let svd = a.svd()?;
    /// assert_eq!(svd.singular_values(), vector![3.0, 2.0]);
    /// assert_eq!(svd.rank(), 2);
    /// assert!((svd.u() * svd.singular_values().diag() * svd.v().transpose() - a).norm() < 1e-15);
    /// # Ok::<(), NoConvergence>(())
    /// ```
    #[doc(alias = "singular_value_decomposition")]
    #[doc(alias = "gesvd")]
    pub fn svd(&self) -> Result<Svd<T, M, N>, NoConvergence>
    where
        T: ComplexField,
    {
        let mut out = const { Ok(Svd::ZERO) };
        if let Ok(svd) = &mut out {
            svd.decompose(self)?;
        }
        out
    }

    /// Writes the singular value decomposition to `out`: see [`svd`](Self::svd).
    ///
    /// # Errors
    ///
    /// [`NoConvergence`], as for [`svd`](Self::svd). `out` is then [`Svd::IDENTITY`].
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::linalg::Svd;
    /// use hadamard::{mat, vector};
    ///
    /// let mut out = Svd::IDENTITY;
    /// mat![0.0, 3.0; 2.0, 0.0].svd_to(&mut out)?;
    /// assert_eq!(out.singular_values(), vector![3.0, 2.0]);
    /// # Ok::<(), hadamard::NoConvergence>(())
    /// ```
    pub fn svd_to(&self, out: &mut Svd<T, M, N>) -> Result<(), NoConvergence>
    where
        T: ComplexField,
    {
        *out = Svd::ZERO;
        out.decompose(self).inspect_err(|_| *out = Svd::IDENTITY)
    }
}

impl<T: ComplexField, const M: usize, const N: usize> Svd<T, M, N> {
    /// The decomposition of the identity, or for M ≠ N of the matrix with ones on its diagonal
    /// and zeros elsewhere. A place to write another decomposition to.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::linalg::Svd;
    /// use hadamard::vector;
    ///
    /// assert_eq!(Svd::<f64, 2, 3>::IDENTITY.singular_values(), vector![1.0, 1.0, 0.0]);
    /// ```
    pub const IDENTITY: Self = {
        let mut singular_values = Matrix { columns: [[T::Real::ZERO; N]; 1] };
        let mut k = 0;
        while k < Qr::<T, M, N>::STEPS {
            singular_values.columns[0][k] = T::Real::ONE;
            k += 1;
        }
        Svd { u: ones_on_the_diagonal(), singular_values, v: Matrix::IDENTITY, unit: T::Real::ONE }
    };

    /// A place for a decomposition.
    pub(in crate::linalg) const ZERO: Self =
        Svd { u: Matrix::ZERO, singular_values: Matrix::ZERO, v: Matrix::ZERO, unit: T::Real::ONE };

    /// Writes the decomposition of A to `self`, which is zero before.
    pub(in crate::linalg) fn decompose(
        &mut self,
        a: &Matrix<T, M, N>,
    ) -> Result<(), NoConvergence> {
        let failed = NoConvergence { open: Qr::<T, M, N>::STEPS };
        let largest = largest_part(a.as_slice());
        if !largest.is_finite() {
            return Err(failed);
        }
        let scale = PowerOfTwo::normalizing(largest);
        let is_done =
            if N < WIDE { decompose(a, &scale, self) } else { wide(|| decompose(a, &scale, self)) };
        let (two, first) = (T::Real::TWO, self.part(0));
        if !scale.undo(first).is_finite() {
            // The largest element of A fits, so a number of its magnitude does.
            while first >= self.unit * two {
                self.unit = self.unit * two;
            }
            let reciprocal = T::Real::ONE / self.unit;
            apply(&mut self.singular_values, |x| x * reciprocal);
        }
        apply(&mut self.singular_values, |x| scale.undo(x));
        if is_done { Ok(()) } else { Err(failed) }
    }
}

/// Writes the decomposition of a matrix that is scaled so that its largest element is
/// about one. Returns whether it converged. `out` is zero before.
#[inline]
fn decompose<T: ComplexField, const M: usize, const N: usize>(
    a: &Matrix<T, M, N>,
    scale: &PowerOfTwo<T::Real>,
    out: &mut Svd<T, M, N>,
) -> bool {
    let values = &mut out.singular_values.columns[0];
    if const { M >= N } {
        let mut pivoted = PivotedQr::of(*a);
        apply(pivoted.factors_mut(), |x| scale.apply(x));
        return decompose_tall(&mut pivoted, &mut out.u, values, &mut out.v);
    }
    let mut pivoted = PivotedQr::of(a.adjoint());
    apply(pivoted.factors_mut(), |x| scale.apply(x));
    let (mut some, mut short) = ([T::Real::ZERO; M], Matrix::ZERO);
    let is_done = decompose_tall(&mut pivoted, &mut out.v, &mut some, &mut short);
    for k in 0..if M < N { M } else { N } {
        values[k] = some[k];
        out.u.columns[k] = short.columns[k];
    }
    is_done
}

/// Decomposes a tall matrix (M >= N), with U of `K` columns. Returns whether it
/// converged. The matrix is in the place of the factors of `pivoted`, and U is zero
/// before.
///
/// ```text
/// A P = Q₁ | R₁ |      R₁ᴴ = Q₂ | Xᴴ |      X W = Y Σ
///          | 0  |               | 0  |
/// ```
///
/// where X has full rank and is lower triangular, and Y is orthonormal. So A = Q₁
/// Y Σ Wᴴ Q₂ᴴ Pᵀ. The eigenvectors of Xᴴ X are nearly W. Jacobi's rotations make
/// them accurate.
#[inline]
fn decompose_tall<T: ComplexField, const M: usize, const N: usize, const K: usize>(
    pivoted: &mut PivotedQr<T, M, N>,
    u: &mut Matrix<T, M, K>,
    values: &mut [T::Real; N],
    w: &mut Matrix<T, N, N>,
) -> bool {
    pivoted.factorise();
    let (first, order) = (pivoted.qr(), pivoted.permutation());
    // Squares of norms must be in the range.
    let rank = pivoted.rank_with(safe_minimum::<T::Real>().sqrt()).min(N);

    let mut second = Qr::<T, N, N>::of(Matrix::ZERO);
    for i in 0..rank {
        for j in i..N {
            second.factors_mut().columns[i][j] = first.factors().columns[j][i].conjugate();
        }
    }
    for k in 0..rank {
        second.eliminate(k);
    }

    let mut x = Matrix::ZERO;
    for i in 0..rank {
        for j in i..rank {
            x.columns[i][j] = second.factors().columns[j][i].conjugate();
        }
    }
    approximate(&x, w);
    x *= &*w;
    if !orthogonalize(&mut x, w, rank) {
        return false;
    }
    sort(&mut x, w, values, rank);

    for k in 0..rank {
        let reciprocal = T::Real::ONE / values[k];
        for i in 0..rank {
            u.columns[k][i] = x.columns[k][i].scale(reciprocal);
        }
    }
    // The remaining columns of Q₁ complete U.
    for k in rank..K {
        u.columns[k][k] = T::ONE;
    }
    first.reflect(&mut u.columns);

    second.reflect(&mut w.columns);
    for column in &mut w.columns {
        let ordered = *column;
        for (&i, x) in order.iter().zip(&ordered) {
            if let Some(to) = column.get_mut(i) {
                *to = *x;
            }
        }
    }
    true
}

/// Orthonormal columns that make those of `x` nearly orthogonal: the eigenvectors of Xᴴ
/// X.
#[inline]
fn approximate<T: ComplexField, const N: usize>(x: &Matrix<T, N, N>, w: &mut Matrix<T, N, N>) {
    adjoint_gram(x, w);
    let form = tridiagonalise(w);
    accumulate(w, &form.taus);
    let mut values = form.diagonal;
    let rotate = |k, rotation: RealRotation<_>| rotation.neighbours(&mut w.columns, k);
    if diagonalise(&mut values, &form.below, rotate).is_err() {
        *w = Matrix::identity();
    }
}

/// Sorts the columns of `x` by decreasing norm, and those of `w` with them, and writes
/// the norms.
fn sort<T: ComplexField, const N: usize>(
    x: &mut Matrix<T, N, N>,
    w: &mut Matrix<T, N, N>,
    norms: &mut [T::Real; N],
    rank: usize,
) {
    let rank = rank.min(N);
    *norms = [T::Real::ZERO; N];
    for k in 0..rank {
        norms[k] = x.columns[k].get(..rank).map_or(T::Real::ZERO, norm);
    }
    for k in 0..rank {
        let (mut place, mut largest) = (k, norms[k]);
        for j in k + 1..rank {
            if norms[j] > largest {
                (place, largest) = (j, norms[j]);
            }
        }
        if let Some((x, y)) = two_mut(norms, k, place) {
            core::mem::swap(x, y);
        }
        for matrix in [&mut *x, &mut *w] {
            if let Some((x, y)) = two_mut(&mut matrix.columns, k, place) {
                core::mem::swap(x, y);
            }
        }
    }
}

impl<T: ComplexField, const M: usize, const N: usize> Svd<T, M, N> {
    /// The factor `U`, the left singular vectors.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::mat;
    ///
    /// let svd = mat![0.0, 3.0; 2.0, 0.0].svd()?;
    /// assert_eq!(svd.u().abs(), mat![1.0, 0.0; 0.0, 1.0]);
    /// # Ok::<(), hadamard::NoConvergence>(())
    /// ```
    #[inline]
    #[must_use]
    pub fn u(&self) -> Matrix<T, M, N> {
        self.u
    }

    /// The singular values, from the largest to the smallest.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::{NoConvergence, mat, vector};
    ///
    /// let svd = mat![3.0, 0.0; 0.0, -4.0].svd()?;
    /// assert_eq!(svd.singular_values(), vector![4.0, 3.0]);
    /// # Ok::<(), NoConvergence>(())
    /// ```
    #[inline]
    #[must_use]
    pub fn singular_values(&self) -> Vector<T::Real, N> {
        let mut values = self.singular_values;
        apply(&mut values, |x| x * self.unit);
        values
    }

    /// The factor `V`, the right singular vectors. It is unitary.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::mat;
    ///
    /// let svd = mat![0.0, 3.0; 2.0, 0.0].svd()?;
    /// assert_eq!(svd.v().abs(), mat![0.0, 1.0; 1.0, 0.0]);
    /// # Ok::<(), hadamard::NoConvergence>(())
    /// ```
    #[inline]
    #[must_use]
    pub fn v(&self) -> Matrix<T, N, N> {
        self.v
    }

    /// A reference to the left singular vectors.
    #[inline]
    pub(in crate::linalg) fn left(&self) -> &Matrix<T, M, N> {
        &self.u
    }

    /// A reference to the right singular vectors.
    #[inline]
    pub(in crate::linalg) fn right(&self) -> &Matrix<T, N, N> {
        &self.v
    }

    /// Singular value `k`, or zero if `k >= N`.
    #[inline]
    pub(in crate::linalg) fn value(&self, k: usize) -> T::Real {
        self.part(k) * self.unit
    }

    /// Singular value `k` divided by [`unit`](Self::unit), which is always finite.
    #[inline]
    pub(in crate::linalg) fn part(&self, k: usize) -> T::Real {
        self.singular_values.columns[0].get(k).copied().unwrap_or(T::Real::ZERO)
    }

    /// A power of two. It is 1, unless a singular value would not fit.
    #[inline]
    pub(in crate::linalg) fn unit(&self) -> T::Real {
        self.unit
    }
}
