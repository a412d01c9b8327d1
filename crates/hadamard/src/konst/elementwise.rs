//! Elementwise operations.

use super::loops::{Operation, zip};
use super::primitive::{MatrixOf, Primitive, by_kind, matrix, typed_mut};
use super::typed::Typed;
use crate::matrix::Matrix;
use crate::scalar::{Real, Signed};
use crate::shape::{AddShape, HadamardDivShape, HadamardShape, MinMaxShape, SubShape};

/// A copy of `a` with each element `x` replaced by `f(x)`.
macro_rules! map {
    ($a:ident: $T:ident among $class:ident, $f:ident) => {{
        let mut out = *$a;
        by_kind!($T as X among $class => {
            let elements = &mut typed_mut::<$T, X, M, N>(&mut out).columns;
            let mut j = 0;
            while j < N {
                let mut i = 0;
                while i < M {
                    elements[j][i] = Typed::<X>::$f(elements[j][i]);
                    i += 1;
                }
                j += 1;
            }
        });
        out
    }};
}

/// The sum A + B, `M x N` like both.
///
/// # Panics
///
/// If an integer overflows, in release builds too: in a constant it is a compile error.
///
/// # Examples
///
/// ```
/// use hadamard::{Matrix, konst, mat};
///
/// const SUM: Matrix<i32, 1, 2> = konst::add(&mat![1, 2], &mat![10, 20]);
/// assert_eq!(SUM, mat![11, 22]);
/// ```
///
/// ```compile_fail,E0277
/// use hadamard::{konst, mat};
///
/// // error: cannot add a 2x1 matrix to a 1x2 matrix: the shapes differ
/// const _: () = { konst::add(&mat![1, 2], &mat![10; 20]); };
/// ```
#[must_use]
#[track_caller]
pub const fn add<T, R, const M: usize, const N: usize, const P: usize, const Q: usize>(
    a: &Matrix<T, M, N>,
    b: &R,
) -> Matrix<T, M, N>
where
    T: Primitive,
    R: MatrixOf<T, P, Q>,
    R::Dims: AddShape<M, N, P, Q>,
{
    zip(Operation::Add, a, matrix(b))
}

/// The difference A - B, `M x N` like both.
///
/// # Panics
///
/// If an integer overflows: see [`add`].
///
/// # Examples
///
/// ```
/// use hadamard::{Matrix, konst, mat};
///
/// const DIFFERENCE: Matrix<i32, 1, 2> = konst::sub(&mat![1, 2], &mat![10, 20]);
/// assert_eq!(DIFFERENCE, mat![-9, -18]);
/// ```
#[must_use]
#[track_caller]
pub const fn sub<T, R, const M: usize, const N: usize, const P: usize, const Q: usize>(
    a: &Matrix<T, M, N>,
    b: &R,
) -> Matrix<T, M, N>
where
    T: Primitive,
    R: MatrixOf<T, P, Q>,
    R::Dims: SubShape<M, N, P, Q>,
{
    zip(Operation::Sub, a, matrix(b))
}

/// The Hadamard product A ⊙ B, element by element: `[A ⊙ B]ij = [A]ij [B]ij`, `M x N`
/// like both.
///
/// # Panics
///
/// If an integer overflows: see [`add`].
///
/// # Examples
///
/// ```
/// use hadamard::{Matrix, konst, mat};
///
/// const A: Matrix<i32, 2, 3> = mat![1, 2, 3; 4, 5, 6];
/// const B: Matrix<i32, 2, 3> = mat![2, 2, 2; 0, 1, 2];
/// const PRODUCT: Matrix<i32, 2, 3> = konst::hadamard(&A, &B);
/// assert_eq!(PRODUCT, mat![2, 4, 6; 0, 5, 12]);
/// ```
#[must_use]
#[track_caller]
#[doc(alias = "component_mul")]
#[doc(alias = ".*")]
pub const fn hadamard<T, R, const M: usize, const N: usize, const P: usize, const Q: usize>(
    a: &Matrix<T, M, N>,
    b: &R,
) -> Matrix<T, M, N>
where
    T: Primitive,
    R: MatrixOf<T, P, Q>,
    R::Dims: HadamardShape<M, N, P, Q>,
{
    zip(Operation::Mul, a, matrix(b))
}

/// The Hadamard quotient A ⊘ B, element by element: `[A ⊘ B]ij = [A]ij / [B]ij`, `M x N`
/// like both.
///
/// # Panics
///
/// If an integer is divided by zero, or overflows: in a constant, a compile error.
///
/// # Examples
///
/// ```
/// use hadamard::{Matrix, konst, mat};
///
/// const QUOTIENT: Matrix<f64, 1, 2> = konst::hadamard_div(&mat![1.0, 9.0], &mat![4.0, 3.0]);
/// assert_eq!(QUOTIENT, mat![0.25, 3.0]);
/// ```
#[must_use]
#[track_caller]
#[doc(alias = "component_div")]
#[doc(alias = "./")]
pub const fn hadamard_div<T, R, const M: usize, const N: usize, const P: usize, const Q: usize>(
    a: &Matrix<T, M, N>,
    b: &R,
) -> Matrix<T, M, N>
where
    T: Primitive,
    R: MatrixOf<T, P, Q>,
    R::Dims: HadamardDivShape<M, N, P, Q>,
{
    zip(Operation::Div, a, matrix(b))
}

/// The smaller of each pair of elements in the same place, `M x N` like both. NaN if either is
/// NaN, as in [`Matrix::min`].
///
/// # Examples
///
/// ```
/// use hadamard::{Matrix, konst, mat};
///
/// const SMALLER: Matrix<i32, 2, 2> = konst::min(&mat![1, 5; 3, 0], &Matrix::splat(2));
/// assert_eq!(SMALLER, mat![1, 2; 2, 0]);
/// ```
#[must_use]
pub const fn min<T, R, const M: usize, const N: usize, const P: usize, const Q: usize>(
    a: &Matrix<T, M, N>,
    b: &R,
) -> Matrix<T, M, N>
where
    T: Primitive,
    R: MatrixOf<T, P, Q>,
    R::Dims: MinMaxShape<M, N, P, Q>,
{
    zip(Operation::Min, a, matrix(b))
}

/// The larger of each pair of elements in the same place, `M x N` like both. NaN if either is
/// NaN, as in [`Matrix::max`].
///
/// # Examples
///
/// ```
/// use hadamard::{Matrix, konst, mat};
///
/// const LARGER: Matrix<i32, 2, 2> = konst::max(&mat![1, -5; 3, 0], &Matrix::splat(0));
/// assert_eq!(LARGER, mat![1, 0; 3, 0]);
/// ```
#[must_use]
pub const fn max<T, R, const M: usize, const N: usize, const P: usize, const Q: usize>(
    a: &Matrix<T, M, N>,
    b: &R,
) -> Matrix<T, M, N>
where
    T: Primitive,
    R: MatrixOf<T, P, Q>,
    R::Dims: MinMaxShape<M, N, P, Q>,
{
    zip(Operation::Max, a, matrix(b))
}

/// The negative -A, `M x N` like A.
///
/// # Panics
///
/// If an integer overflows: the smallest one has no negative.
///
/// # Examples
///
/// ```
/// use hadamard::{Matrix, konst, mat};
///
/// const NEGATIVE: Matrix<i32, 1, 2> = konst::neg(&mat![1, -2]);
/// assert_eq!(NEGATIVE, mat![-1, 2]);
/// ```
#[must_use]
#[track_caller]
pub const fn neg<T: Primitive + Signed, const M: usize, const N: usize>(
    a: &Matrix<T, M, N>,
) -> Matrix<T, M, N> {
    map!(a: T among signed, neg)
}

/// The absolute value of every element, `M x N` like A.
///
/// # Panics
///
/// If an integer overflows: the absolute value of the smallest one does not fit.
///
/// # Examples
///
/// ```
/// use hadamard::{Matrix, konst, mat};
///
/// const SIZES: Matrix<i32, 2, 2> = konst::abs(&mat![1, -2; -3, 4]);
/// assert_eq!(SIZES, mat![1, 2; 3, 4]);
/// ```
#[must_use]
#[track_caller]
pub const fn abs<T: Primitive + Signed, const M: usize, const N: usize>(
    a: &Matrix<T, M, N>,
) -> Matrix<T, M, N> {
    map!(a: T among signed, abs)
}

/// Every element times a number, A s, `M x N` like A.
///
/// # Panics
///
/// If an integer overflows: see [`add`].
///
/// # Examples
///
/// ```
/// use hadamard::{Matrix, konst, mat};
///
/// const TWICE: Matrix<i32, 1, 3> = konst::scale(&mat![1, 2, 3], 2);
/// assert_eq!(TWICE, mat![2, 4, 6]);
/// ```
#[must_use]
#[track_caller]
pub const fn scale<T: Primitive, const M: usize, const N: usize>(
    a: &Matrix<T, M, N>,
    factor: T,
) -> Matrix<T, M, N> {
    zip(Operation::Mul, a, &Matrix::<T, M, N>::splat(factor))
}

/// The square root of every element, correctly rounded, `M x N` like A. NaN for a
/// negative element.
///
/// # Examples
///
/// ```
/// use hadamard::{Matrix, konst, mat};
///
/// const ROOTS: Matrix<f64, 1, 3> = konst::sqrt(&mat![9.0, 2.0, 0.25]);
/// assert_eq!(ROOTS, mat![3.0, core::f64::consts::SQRT_2, 0.5]);
/// ```
#[must_use]
pub const fn sqrt<T: Primitive + Real, const M: usize, const N: usize>(
    a: &Matrix<T, M, N>,
) -> Matrix<T, M, N> {
    map!(a: T among floats, sqrt)
}
