//! Products of matrices and of vectors.

use super::loops::{Operation, product, zip};
use super::parts::transpose;
use super::primitive::{MatrixOf, Primitive, matrix};
use crate::matrix::{Matrix, Vector};
use crate::shape::{CrossShape, DotShape, KronShape, MulShape, OuterShape};

/// The matrix product, `[A B]ij = Σk [A]ik [B]kj`: `M x K` by `K x N` gives `M x N`.
///
/// The terms of each sum are added in the order of `k`.
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
/// const A: Matrix<i32, 2, 3> = mat![1, 2, 3; 4, 5, 6];
/// const PRODUCT: Matrix<i32, 2, 1> = konst::mul(&A, &mat![1; 0; 2]);
/// assert_eq!(PRODUCT, mat![7; 16]);
/// ```
///
/// ```compile_fail,E0277
/// use hadamard::{konst, mat};
///
/// // error: cannot multiply a 1x2 matrix by a 1x2 matrix
/// const _: () = { konst::mul(&mat![1, 2], &mat![3, 4]); };
/// ```
#[must_use]
#[track_caller]
#[doc(alias = "gemm")]
pub const fn mul<T, R, const M: usize, const N: usize, const P: usize, const Q: usize>(
    a: &Matrix<T, M, N>,
    b: &R,
) -> Matrix<T, M, Q>
where
    T: Primitive,
    R: MatrixOf<T, P, Q>,
    R::Dims: MulShape<M, N, P, Q>,
{
    product(a, matrix(b))
}

/// The dot product x · y = Σi xi yi of two columns of one length.
///
/// The terms are added in the order of `i`.
///
/// # Panics
///
/// If an integer overflows: see [`mul`].
///
/// # Examples
///
/// ```
/// use hadamard::{konst, vector};
///
/// const DOT: i32 = konst::dot(&vector![1, 2, 3], &vector![4, 5, 6]);
/// assert_eq!(DOT, 32);
/// ```
#[must_use]
#[track_caller]
#[doc(alias = "inner")]
pub const fn dot<T, R, const M: usize, const N: usize, const P: usize, const Q: usize>(
    a: &Matrix<T, M, N>,
    b: &R,
) -> T
where
    T: Primitive,
    R: MatrixOf<T, P, Q>,
    R::Dims: DotShape<M, N, P, Q>,
{
    product(&transpose(a), matrix(b)).columns[0][0]
}

/// The cross product x × y of two columns of length 3: orthogonal to both.
///
/// # Panics
///
/// If an integer overflows: see [`mul`].
///
/// # Examples
///
/// ```
/// use hadamard::{Vector, konst, vector};
///
/// const Z: Vector<i32, 3> = konst::cross(&vector![1, 0, 0], &vector![0, 1, 0]);
/// assert_eq!(Z, vector![0, 0, 1]);
/// ```
#[must_use]
#[track_caller]
pub const fn cross<T, R, const M: usize, const N: usize, const P: usize, const Q: usize>(
    a: &Matrix<T, M, N>,
    b: &R,
) -> Vector<T, 3>
where
    T: Primitive,
    R: MatrixOf<T, P, Q>,
    R::Dims: CrossShape<M, N, P, Q>,
{
    let (x, y) = (&a.columns[0], &matrix(b).columns[0]);
    let (x_next, x_last) = (column(x[1], x[2], x[0]), column(x[2], x[0], x[1]));
    let (y_next, y_last) = (column(y[1], y[2], y[0]), column(y[2], y[0], y[1]));
    let kept = zip(Operation::Mul, &x_next, &y_last);
    zip(Operation::Sub, &kept, &zip(Operation::Mul, &x_last, &y_next))
}

const fn column<T>(x: T, y: T, z: T) -> Vector<T, 3> {
    Matrix { columns: [[x, y, z]] }
}

/// The outer product x yᵀ of two columns, `[x yᵀ]ij = xi yj`: `M x 1` and `P x 1` give
/// `M x P`.
///
/// # Panics
///
/// If an integer overflows: see [`mul`].
///
/// # Examples
///
/// ```
/// use hadamard::{Matrix, konst, mat, vector};
///
/// const OUTER: Matrix<i32, 2, 3> = konst::outer(&vector![1, 2], &vector![3, 4, 5]);
/// assert_eq!(OUTER, mat![3, 4, 5; 6, 8, 10]);
/// ```
#[must_use]
#[track_caller]
pub const fn outer<T, R, const M: usize, const N: usize, const P: usize, const Q: usize>(
    a: &Matrix<T, M, N>,
    b: &R,
) -> Matrix<T, M, P>
where
    T: Primitive,
    R: MatrixOf<T, P, Q>,
    R::Dims: OuterShape<M, N, P, Q>,
{
    product(a.renamed::<M, 1>(), &transpose(matrix(b).renamed::<P, 1>()))
}

/// The Kronecker product A ⊗ B, every element of A times the whole of B: `M x N` and
/// `P x Q` give `MP x NQ`, inferred up to 64.
///
/// # Panics
///
/// If an integer overflows: see [`mul`].
///
/// # Examples
///
/// ```
/// use hadamard::{Matrix, konst, mat};
///
/// const KRON: Matrix<i32, 2, 4> = konst::kron(&mat![1, 2], &mat![3, 4; 5, 6]);
/// assert_eq!(KRON, mat![3, 4,  6,  8;
///                       5, 6, 10, 12]);
/// ```
#[must_use]
#[track_caller]
#[doc(alias = "kronecker")]
pub const fn kron<
    T,
    R,
    const M: usize,
    const N: usize,
    const P: usize,
    const Q: usize,
    const MP: usize,
    const NQ: usize,
>(
    a: &Matrix<T, M, N>,
    b: &R,
) -> Matrix<T, MP, NQ>
where
    T: Primitive,
    R: MatrixOf<T, P, Q>,
    R::Dims: KronShape<M, N, P, Q, MP, NQ>,
{
    // One block for each element of A, with B in each block.
    let b = matrix(b);
    let mut large = Matrix { columns: [[T::ZERO; MP]; NQ] };
    let mut small = large;
    let mut j = 0;
    while j < NQ {
        let mut i = 0;
        while i < MP {
            large.columns[j][i] = a.columns[j / Q][i / P];
            small.columns[j][i] = b.columns[j % Q][i % P];
            i += 1;
        }
        j += 1;
    }
    zip(Operation::Mul, &large, &small)
}
