//! Products of matrices and of vectors.

use super::primitive::{MatrixOf, Primitive, by_kind, matrix, typed, typed_mut};
use super::typed::Typed;
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
/// const PRODUCT: Matrix<i32, 2, 1> = konst::matmul(&A, &mat![1; 0; 2]);
/// assert_eq!(PRODUCT, mat![7; 16]);
/// ```
///
/// ```compile_fail,E0277
/// use hadamard::{konst, mat};
///
/// // error: cannot multiply a 1x2 matrix by a 1x2 matrix
/// const _: () = { konst::matmul(&mat![1, 2], &mat![3, 4]); };
/// ```
#[must_use]
#[track_caller]
#[doc(alias = "gemm")]
pub const fn matmul<T, R, const M: usize, const N: usize, const P: usize, const Q: usize>(
    a: &Matrix<T, M, N>,
    b: &R,
) -> Matrix<T, M, Q>
where
    T: Primitive,
    R: MatrixOf<T, P, Q>,
    R::Dims: MulShape<M, N, P, Q>,
{
    let mut out = Matrix { columns: [[T::ZERO; M]; Q] };
    by_kind!(T as X among all => Typed::<X>::product(
        &typed::<T, X, M, N>(a).columns,
        &typed::<T, X, P, Q>(matrix(b)).columns,
        &mut typed_mut::<T, X, M, Q>(&mut out).columns,
    ));
    out
}

/// An operator, written in place: in a constant, a call takes as long as what it computes,
/// and most of what is computed in constants are products.
macro_rules! operator {
    (float: $x:expr, times $y:expr) => {
        $x * $y
    };
    (float: $x:expr, plus $y:expr) => {
        $x + $y
    };
    (integer: $x:expr, times $y:expr) => {
        Self::mul($x, $y)
    };
    (integer: $x:expr, plus $y:expr) => {
        Self::add($x, $y)
    };
}

macro_rules! products {
    ($number:ident: $($X:ident)*) => {$(
        impl Typed<$X> {
            /// Writes A B to `out`, where `P = N`.
            #[track_caller]
            const fn product<const M: usize, const N: usize, const P: usize, const Q: usize>(
                a: &[[$X; M]; N],
                b: &[[$X; P]; Q],
                out: &mut [[$X; M]; Q],
            ) {
                let mut j = 0;
                while j < Q {
                    let factors = &b[j];
                    let mut i = 0;
                    while i < M {
                        let mut sum = operator!($number: a[0][i], times factors[0]);
                        let mut k = 1;
                        while k < N {
                            let term = operator!($number: a[k][i], times factors[k]);
                            sum = operator!($number: sum, plus term);
                            k += 1;
                        }
                        out[j][i] = sum;
                        i += 1;
                    }
                    j += 1;
                }
            }
        }
    )*};
}

products! { float: f32 f64 }
products! { integer: i8 i16 i32 i64 i128 isize u8 u16 u32 u64 u128 usize }

/// The dot product x · y = Σi xi yi of two columns of one length.
///
/// The terms are added in the order of `i`.
///
/// # Panics
///
/// If an integer overflows, as [`matmul`] does.
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
    let mut out = Matrix::<T, 1, 1>::splat(T::ZERO);
    by_kind!(T as X among all => {
        let (x, y) = (&typed::<T, X, M, N>(a).columns[0], &typed::<T, X, P, Q>(matrix(b)).columns[0]);
        let mut sum = Typed::<X>::mul(x[0], y[0]);
        let mut i = 1;
        while i < M {
            sum = Typed::<X>::add(sum, Typed::<X>::mul(x[i], y[i]));
            i += 1;
        }
        typed_mut::<T, X, 1, 1>(&mut out).columns[0][0] = sum;
    });
    out.columns[0][0]
}

/// The cross product x × y of two columns of length 3: orthogonal to both.
///
/// # Panics
///
/// If an integer overflows, as [`matmul`] does.
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
    let mut out = Vector::<T, 3>::splat(T::ZERO);
    by_kind!(T as X among all => {
        let (x, y) = (&typed::<T, X, M, N>(a).columns[0], &typed::<T, X, P, Q>(matrix(b)).columns[0]);
        let out = &mut typed_mut::<T, X, 3, 1>(&mut out).columns[0];
        let mut i = 0;
        while i < 3 {
            let (j, k) = ((i + 1) % 3, (i + 2) % 3);
            out[i] = Typed::<X>::sub(
                Typed::<X>::mul(x[j], y[k]),
                Typed::<X>::mul(x[k], y[j]),
            );
            i += 1;
        }
    });
    out
}

/// The outer product x yᵀ of two columns, `[x yᵀ]ij = xi yj`: `M x 1` and `P x 1` give
/// `M x P`.
///
/// # Panics
///
/// If an integer overflows, as [`matmul`] does.
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
    let mut out = Matrix { columns: [[T::ZERO; M]; P] };
    by_kind!(T as X among all => {
        let (x, y) = (&typed::<T, X, M, N>(a).columns[0], &typed::<T, X, P, Q>(matrix(b)).columns[0]);
        let out = &mut typed_mut::<T, X, M, P>(&mut out).columns;
        let mut j = 0;
        while j < P {
            let mut i = 0;
            while i < M {
                out[j][i] = Typed::<X>::mul(x[i], y[j]);
                i += 1;
            }
            j += 1;
        }
    });
    out
}

/// The Kronecker product A ⊗ B, every element of A times the whole of B: `M x N` and
/// `P x Q` give `MP x NQ`, inferred up to 64.
///
/// # Panics
///
/// If an integer overflows, as [`matmul`] does.
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
    let mut out = Matrix { columns: [[T::ZERO; MP]; NQ] };
    by_kind!(T as X among all => {
        let (a, b) = (&typed::<T, X, M, N>(a).columns, &typed::<T, X, P, Q>(matrix(b)).columns);
        let out = &mut typed_mut::<T, X, MP, NQ>(&mut out).columns;
        let mut j = 0;
        while j < NQ {
            let mut i = 0;
            while i < MP {
                out[j][i] = Typed::<X>::mul(a[j / Q][i / P], b[j % Q][i % P]);
                i += 1;
            }
            j += 1;
        }
    });
    out
}
