//! The two loops that exist for every type of numbers. Each of them is compiled fourteen
//! times, so all other functions that take every type call these two.

use super::primitive::{Primitive, by_kind, typed, typed_mut};
use super::typed::Typed;
use crate::matrix::Matrix;

/// A function of two elements.
#[derive(Clone, Copy)]
pub(super) enum Operation {
    Add,
    Sub,
    Mul,
    Div,
    Min,
    Max,
}

/// The matrix of `f(x, y)` for the elements of A and B in the same place, where `P = M` and
/// `Q = N`.
#[track_caller]
pub(super) const fn zip<
    T: Primitive,
    const M: usize,
    const N: usize,
    const P: usize,
    const Q: usize,
>(
    f: Operation,
    a: &Matrix<T, M, N>,
    b: &Matrix<T, P, Q>,
) -> Matrix<T, M, N> {
    let mut out = *a;
    by_kind!(T as X among all => Typed::<X>::zip(
        f,
        &mut typed_mut::<T, X, M, N>(&mut out).columns,
        &typed::<T, X, P, Q>(b).columns,
    ));
    out
}

/// The matrix product A B, where `P = N`. The terms are added in their order.
#[track_caller]
pub(super) const fn product<
    T: Primitive,
    const M: usize,
    const N: usize,
    const P: usize,
    const Q: usize,
>(
    a: &Matrix<T, M, N>,
    b: &Matrix<T, P, Q>,
) -> Matrix<T, M, Q> {
    let mut out = Matrix { columns: [[T::ZERO; M]; Q] };
    by_kind!(T as X among all => Typed::<X>::product(
        &typed::<T, X, M, N>(a).columns,
        &typed::<T, X, P, Q>(b).columns,
        &mut typed_mut::<T, X, M, Q>(&mut out).columns,
    ));
    out
}

/// An operator, written in place. In a constant, a call takes as long as a multiplication,
/// and products take most of the time.
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

macro_rules! loops {
    ($number:ident: $($X:ident)*) => {$(
        impl Typed<$X> {
            #[track_caller]
            const fn zip<const M: usize, const N: usize, const P: usize, const Q: usize>(
                f: Operation,
                out: &mut [[$X; M]; N],
                others: &[[$X; P]; Q],
            ) {
                let mut j = 0;
                while j < N {
                    let mut i = 0;
                    while i < M {
                        let (x, y) = (out[j][i], others[j][i]);
                        out[j][i] = match f {
                            Operation::Add => Self::add(x, y),
                            Operation::Sub => Self::sub(x, y),
                            Operation::Mul => Self::mul(x, y),
                            Operation::Div => Self::div(x, y),
                            Operation::Min => Self::min(x, y),
                            Operation::Max => Self::max(x, y),
                        };
                        i += 1;
                    }
                    j += 1;
                }
            }

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

loops! { float: f32 f64 }
loops! { integer: i8 i16 i32 i64 i128 isize u8 u16 u32 u64 u128 usize }
