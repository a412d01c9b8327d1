//! Square matrices.

mod cholesky;
mod cofactors;
mod extended_range;
mod integers;
mod inverse;
mod lu;

use super::loops::product;
use super::primitive::{Primitive, by_kind, typed, typed_mut};
use super::typed::Typed;
use crate::linalg::Determinant;
use crate::matrix::Matrix;
use crate::scalar::Real;
use crate::shape::{CholeskyShape, DeterminantShape, InverseShape, TraceShape};

/// The trace, `tr A = Σi [A]ii`, of a square matrix.
///
/// # Panics
///
/// If an integer overflows, in release builds too: in a constant it is a compile error.
///
/// # Examples
///
/// ```
/// use hadamard::{konst, mat};
///
/// const TRACE: i32 = konst::trace(&mat![1, 2; 3, 4]);
/// assert_eq!(TRACE, 5);
/// ```
#[must_use]
#[track_caller]
pub const fn trace<T, const M: usize, const N: usize>(a: &Matrix<T, M, N>) -> T
where
    T: Primitive,
    T::Dims: TraceShape<M, N>,
{
    // A product with ones, which changes no bit.
    let mut diagonal = Matrix::<T, 1, N>::ONES;
    let mut i = 0;
    while i < N {
        diagonal.columns[i][0] = a.columns[i][i];
        i += 1;
    }
    product(&diagonal, &Matrix::<T, N, 1>::ONES).columns[0][0]
}

/// The determinant det A of a square matrix, exact for integers: see
/// [`Matrix::determinant`].
///
/// # Panics
///
/// If the determinant of integers does not fit their type, or a number on the way does not fit
/// `i128`. (At run time, numbers on the way must fit the type.)
///
/// # Examples
///
/// ```
/// use hadamard::{konst, mat};
///
/// const DETERMINANT: i32 = konst::determinant(&mat![1, 2; 3, 4]);
/// assert_eq!(DETERMINANT, -2);
/// ```
#[must_use]
#[track_caller]
#[doc(alias = "det")]
pub const fn determinant<T, const M: usize, const N: usize>(a: &Matrix<T, M, N>) -> T
where
    T: Primitive + Determinant,
    T::Dims: DeterminantShape<M, N>,
{
    let mut out = Matrix::<T, 1, 1>::ZERO;
    by_kind!(T as X among signed => {
        let determinant = Typed::<X>::determinant(typed::<T, X, M, N>(a).renamed::<N, N>());
        typed_mut::<T, X, 1, 1>(&mut out).columns[0][0] = determinant;
    });
    out.columns[0][0]
}

/// The inverse A⁻¹ of a square matrix, `N x N`. For floats it is `None` if [`Matrix::inverse`]
/// returns an error, for integers if det A is neither 1 nor -1.
///
/// # Panics
///
/// If an integer of the inverse does not fit its type: see [`determinant`].
///
/// # Examples
///
/// ```
/// use hadamard::{Matrix, konst, mat};
///
/// const INVERSE: Matrix<f64, 2, 2> = konst::inverse(&mat![2.0, 1.0; 4.0, 4.0]).unwrap();
/// assert_eq!(INVERSE, mat![1.0, -0.25; -1.0, 0.5]);
///
/// const NONE: Option<Matrix<f64, 2, 2>> = konst::inverse(&mat![1.0, 2.0; 2.0, 4.0]);
/// assert_eq!(NONE, None);
/// ```
#[must_use]
#[track_caller]
#[doc(alias = "inv")]
pub const fn inverse<T, const M: usize, const N: usize>(
    a: &Matrix<T, M, N>,
) -> Option<Matrix<T, N, N>>
where
    T: Primitive + Determinant,
    T::Dims: InverseShape<M, N>,
{
    let mut out = *a.renamed::<N, N>();
    let exists =
        by_kind!(T as X among signed => Typed::<X>::invert(typed_mut::<T, X, N, N>(&mut out)));
    if exists { Some(out) } else { None }
}

/// The lower triangular factor L with a positive diagonal, such that A = L Lᵀ, of a symmetric
/// positive definite matrix, `N x N`; `None` if it is not positive definite.
///
/// Only the lower triangle is read, as by [`Matrix::cholesky`].
///
/// # Examples
///
/// ```
/// use hadamard::{Matrix, konst, mat};
///
/// const L: Matrix<f64, 2, 2> = konst::cholesky(&mat![4.0, 2.0; 2.0, 5.0]).unwrap();
/// assert_eq!(L, mat![2.0, 0.0; 1.0, 2.0]);
///
/// const NONE: Option<Matrix<f64, 2, 2>> = konst::cholesky(&mat![1.0, 2.0; 2.0, 1.0]);
/// assert_eq!(NONE, None);
/// ```
#[must_use]
#[doc(alias = "chol")]
#[doc(alias = "llt")]
pub const fn cholesky<T, const M: usize, const N: usize>(
    a: &Matrix<T, M, N>,
) -> Option<Matrix<T, N, N>>
where
    T: Primitive + Real,
    T::Dims: CholeskyShape<M, N>,
{
    let mut out = *a.renamed::<N, N>();
    let exists =
        by_kind!(T as X among floats => Typed::<X>::cholesky(typed_mut::<T, X, N, N>(&mut out)));
    if exists { Some(out) } else { None }
}
