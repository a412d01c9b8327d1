//! The types of numbers, and how a generic function calls the loop for its type.

use crate::matrix::Matrix;
use crate::scalar::Scalar;
use crate::shape::{Dims, OnlyDims};

mod sealed {
    /// Tells which type it is.
    ///
    /// # Safety
    ///
    /// No two types have the same `KIND`.
    pub unsafe trait Kind: Copy {
        /// A number instead of an `enum`: the compiler then drops the arms of the other
        /// types, in debug builds too.
        const KIND: u8;
    }

    /// A `P x Q` matrix of `T`.
    ///
    /// # Safety
    ///
    /// An implementing type with a known size is `Matrix<T, P, Q>`.
    pub unsafe trait Same<T, const P: usize, const Q: usize> {}
}
pub(super) use sealed::Kind;
use sealed::Same;

/// One of Rust's own numbers: `f32`, `f64` or an integer.
///
/// The functions of [`konst`](crate::konst) have a loop for each of them, because a
/// constant cannot call the operators of a type parameter. The trait is sealed: no
/// other type can implement it.
///
/// # Examples
///
/// A function of constants that is generic over elements and sizes:
///
/// ```
/// use hadamard::konst::{self, Primitive};
/// use hadamard::{Matrix, mat};
///
/// /// A Aᵀ
/// const fn gram<T: Primitive, const M: usize, const N: usize>(
///     a: &Matrix<T, M, N>,
/// ) -> Matrix<T, M, M> {
///     konst::mul(a, &konst::transpose(a))
/// }
///
/// const GRAM: Matrix<i32, 2, 2> = gram(&mat![1, 2, 3; 4, 5, 6]);
/// assert_eq!(GRAM, mat![14, 32; 32, 77]);
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not one of Rust's own numbers: constants can compute with those alone",
    label = "the elements are `{Self}`",
    note = "at run time the operators and methods of `Matrix` take any number type"
)]
pub trait Primitive: Scalar + Kind {
    /// Always [`Dims`](crate::shape::Dims), but known only when the type is: see
    /// [`Operand`](crate::Operand).
    type Dims: OnlyDims;
}

macro_rules! primitives {
    ($($Number:ident: $kind:literal)*) => {$(
        // SAFETY: the numbers below differ; two equal ones would be an unreachable arm in
        // `by_kind`, which is a warning.
        unsafe impl Kind for $Number {
            const KIND: u8 = $kind;
        }

        #[diagnostic::do_not_recommend]
        impl Primitive for $Number {
            type Dims = Dims;
        }
    )*};
}

primitives! {
    f32: 0 f64: 1
    i8: 2 i16: 3 i32: 4 i64: 5 i128: 6 isize: 7
    u8: 8 u16: 9 u32: 10 u64: 11 u128: 12 usize: 13
}

/// A `P x Q` matrix with elements of type `T`. Functions take it as their second matrix.
///
/// Only [`Matrix<T, P, Q>`](Matrix) can be passed. The compiler knows that only after it has
/// looked at the argument, and so reports a wrong shape in words: see
/// [`Operand`](crate::Operand).
#[diagnostic::on_unimplemented(
    message = "expected a matrix of `{T}`, found `{Self}`",
    label = "this is not a matrix of `{T}`",
    note = "write down the type of the elements of a literal, as in `mat![1.0_f32, 2.0]`"
)]
pub trait MatrixOf<T, const P: usize, const Q: usize>: Same<T, P, Q> {
    /// Always [`Dims`](crate::shape::Dims): see [`Operand`](crate::Operand).
    type Dims: OnlyDims;
}

// SAFETY: this is `Matrix<T, P, Q>`.
unsafe impl<T, const P: usize, const Q: usize> Same<T, P, Q> for Matrix<T, P, Q> {}

#[diagnostic::do_not_recommend]
impl<T, const P: usize, const Q: usize> MatrixOf<T, P, Q> for Matrix<T, P, Q> {
    type Dims = Dims;
}

// SAFETY: the size of `str` is not known.
unsafe impl<T, const P: usize, const Q: usize> Same<T, P, Q> for str {}

// Arguments have a known size, so nobody can pass a `str`. But with one implementation alone,
// the compiler would infer the type before it looks at the argument.
#[doc(hidden)]
#[diagnostic::do_not_recommend]
impl<T, const P: usize, const Q: usize> MatrixOf<T, P, Q> for str {
    type Dims = Dims;
}

/// `b` as the matrix that it is.
#[inline]
pub(super) const fn matrix<T, R: Same<T, P, Q>, const P: usize, const Q: usize>(
    b: &R,
) -> &Matrix<T, P, Q> {
    // SAFETY: `R` has a known size, because it is not marked as `?Sized`. By the contract of
    // `Same` it is `Matrix<T, P, Q>`, and this is the reference that came in.
    unsafe { &*core::ptr::from_ref(b).cast() }
}

/// A matrix of `T` as a matrix of `X`, where `T` is `X`.
///
/// # Panics
///
/// If `T` is not `X`. The caller has compared the two.
#[inline]
pub(super) const fn typed<T: Kind, X: Kind, const M: usize, const N: usize>(
    a: &Matrix<T, M, N>,
) -> &Matrix<X, M, N> {
    assert!(T::KIND == X::KIND);
    // SAFETY: no two types have the same `KIND`, by the contract of `Kind`. So `T` is `X`, and
    // this is the reference that came in.
    unsafe { &*core::ptr::from_ref(a).cast() }
}

/// The same for a mutable reference.
#[inline]
pub(super) const fn typed_mut<T: Kind, X: Kind, const M: usize, const N: usize>(
    a: &mut Matrix<T, M, N>,
) -> &mut Matrix<X, M, N> {
    assert!(T::KIND == X::KIND);
    // SAFETY: as in `typed`.
    unsafe { &mut *core::ptr::from_mut(a).cast() }
}

/// Evaluates an expression for the type `T`, which the expression calls `X`.
///
/// `by_kind!(T as X among signed => …)`: only these types have the loop. The caller asks
/// for a trait that the others lack.
macro_rules! by_kind {
    ($T:ident as $X:ident among floats => $typed:expr) => {
        by_kind!(@ $T $X $typed; f32 f64)
    };
    ($T:ident as $X:ident among signed => $typed:expr) => {
        by_kind!(@ $T $X $typed; f32 f64 i8 i16 i32 i64 i128 isize)
    };
    ($T:ident as $X:ident among all => $typed:expr) => {
        by_kind!(@ $T $X $typed; f32 f64 i8 i16 i32 i64 i128 isize u8 u16 u32 u64 u128 usize)
    };
    (@ $T:ident $X:ident $typed:expr; $($Number:ident)*) => {
        match $T::KIND {
            $(<$Number as $crate::konst::primitive::Kind>::KIND => {
                type $X = $Number;
                $typed
            })*
            _ => unreachable!(),
        }
    };
}
pub(super) use by_kind;
