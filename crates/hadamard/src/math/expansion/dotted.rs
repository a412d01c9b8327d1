//! Dotted operators: the elements of two operands in the same place, where a number, a column and
//! a row stand for a matrix that repeats them.

use core::marker::PhantomData;

use super::operand::{Many, Number};
use crate::matrix::Matrix;
use crate::ops::{apply_zip, mapped, zipped};
use crate::shape::{
    Dims, DotAddShape, DotAndShape, DotCallShape, DotDivShape, DotEqualShape, DotGreaterEqualShape,
    DotGreaterShape, DotLessEqualShape, DotLessShape, DotMulShape, DotNotEqualShape, DotOrShape,
    DotPowShape, DotRemShape, DotSubShape, OneDirection,
};

/// The operands of the operator `O`.
#[derive(Clone, Copy, Debug)]
pub struct Pair<O, L, R> {
    operator: PhantomData<O>,
    left: L,
    right: R,
}

impl<O: Copy, L, R> Pair<O, L, R> {
    /// `left O right`.
    #[inline]
    pub const fn new(_: O, left: L, right: R) -> Self {
        Pair { operator: PhantomData, left, right }
    }
}

/// A trait with the two functions of a pair.
///
/// `math_combine` is for arithmetic, whose result has the type of its operands. It goes through the
/// loop of the operators, so it has their speed. `math_zip` is for every other function.
macro_rules! traits {
    ($(#[doc = $doc:literal] $Trait:ident)*) => {$(
        #[doc = $doc]
        pub trait $Trait {
            /// The elements on the left.
            type Left;
            /// The elements on the right.
            type Right;
            /// The result with elements `U`.
            type Out<U>;

            /// Arithmetic.
            fn math_combine(
                self,
                f: impl FnMut(Self::Left, Self::Right) -> Self::Left,
            ) -> Self::Out<Self::Left>;

            /// Any function of two elements.
            fn math_zip<U>(self, f: impl FnMut(Self::Left, Self::Right) -> U) -> Self::Out<U>;
        }
    )*};
}

traits! {
    /// Equal shapes, or a number on one side or both.
    Same
    /// A matrix and a column as high as it.
    ColumnOnTheRight
    /// A matrix and a row as long as its own.
    RowOnTheRight
    /// A column and a matrix as high as it.
    ColumnOnTheLeft
    /// A row and a matrix with rows as long.
    RowOnTheLeft
}

impl<O: Copy, T: Copy, S: Copy, const M: usize, const N: usize> Same
    for &&&Pair<O, Many<'_, T, M, N>, Many<'_, S, M, N>>
{
    type Left = T;
    type Right = S;
    type Out<U> = Matrix<U, M, N>;

    #[inline]
    fn math_combine(self, f: impl FnMut(T, S) -> T) -> Matrix<T, M, N> {
        zipped(self.left.0, self.right.0, f)
    }

    #[inline]
    fn math_zip<U>(self, mut f: impl FnMut(T, S) -> U) -> Matrix<U, M, N> {
        let (left, right) = (self.left.0, self.right.0);
        Matrix::from_fn(|i, j| f(left.columns[j][i], right.columns[j][i]))
    }
}

impl<O: Copy, T: Copy, S: Copy, const M: usize, const N: usize> Same
    for &&&Pair<O, Many<'_, T, M, N>, Number<S>>
{
    type Left = T;
    type Right = S;
    type Out<U> = Matrix<U, M, N>;

    #[inline]
    fn math_combine(self, mut f: impl FnMut(T, S) -> T) -> Matrix<T, M, N> {
        mapped(self.left.0, |x| f(x, self.right.0))
    }

    #[inline]
    fn math_zip<U>(self, mut f: impl FnMut(T, S) -> U) -> Matrix<U, M, N> {
        self.left.0.map(|x| f(x, self.right.0))
    }
}

impl<O: Copy, T: Copy, S: Copy, const M: usize, const N: usize> Same
    for &&&Pair<O, Number<T>, Many<'_, S, M, N>>
{
    type Left = T;
    type Right = S;
    type Out<U> = Matrix<U, M, N>;

    #[inline]
    fn math_combine(self, f: impl FnMut(T, S) -> T) -> Matrix<T, M, N> {
        let mut out = Matrix::splat(self.left.0);
        apply_zip(&mut out, self.right.0, f);
        out
    }

    #[inline]
    fn math_zip<U>(self, mut f: impl FnMut(T, S) -> U) -> Matrix<U, M, N> {
        self.right.0.map(|y| f(self.left.0, y))
    }
}

impl<O: Copy, T: Copy, S: Copy> Same for &&&Pair<O, Number<T>, Number<S>> {
    type Left = T;
    type Right = S;
    type Out<U> = U;

    #[inline]
    fn math_combine(self, mut f: impl FnMut(T, S) -> T) -> T {
        f(self.left.0, self.right.0)
    }

    #[inline]
    fn math_zip<U>(self, mut f: impl FnMut(T, S) -> U) -> U {
        f(self.left.0, self.right.0)
    }
}

/// `Trait[sizes]: left shape, right shape => shape of the result, the places on the left
/// and on the right of the element in row `i`, column `j`;`
macro_rules! lines {
    ($($Trait:ident[$($size:ident)*]: <$m:tt, $n:tt>, <$p:tt, $q:tt> => <$rows:tt, $columns:tt>,
        |$i:ident, $j:ident| ($a:expr, $b:expr), ($c:expr, $d:expr);)*) => {$(
        impl<O: Copy, T: Copy, S: Copy $(, const $size: usize)*> $Trait
            for &&Pair<O, Many<'_, T, $m, $n>, Many<'_, S, $p, $q>>
        {
            type Left = T;
            type Right = S;
            type Out<U> = Matrix<U, $rows, $columns>;

            #[inline]
            fn math_combine(self, f: impl FnMut(T, S) -> T) -> Matrix<T, $rows, $columns> {
                self.math_zip(f)
            }

            #[inline]
            fn math_zip<U>(self, mut f: impl FnMut(T, S) -> U) -> Matrix<U, $rows, $columns> {
                let (left, right) = (&self.left.0.columns, &self.right.0.columns);
                Matrix::from_fn(|$i, $j| f(left[$b][$a], right[$d][$c]))
            }
        }
    )*};
}

// Where two of these hold, both shapes are 1 x 1, and `Same` comes first.
lines! {
    ColumnOnTheRight[M N]: <M, N>, <M, 1> => <M, N>, |i, j| (i, j), (i, 0);
    RowOnTheRight[M N]: <M, N>, <1, N> => <M, N>, |i, j| (i, j), (0, j);
    ColumnOnTheLeft[M N]: <M, 1>, <M, N> => <M, N>, |i, j| (i, 0), (i, j);
    RowOnTheLeft[M N]: <1, N>, <M, N> => <M, N>, |i, j| (0, j), (i, j);
}

/// A column and a row, in the order `Order`: refused.
pub trait Crossed<Order, T, S, const M: usize, const N: usize> {
    /// Refused.
    fn math_combine(self, f: impl FnMut(T, S) -> T) -> Matrix<T, M, N>
    where
        Dims: OneDirection<M, N>;

    /// Refused.
    fn math_zip<U>(self, f: impl FnMut(T, S) -> U) -> Matrix<U, M, N>
    where
        Dims: OneDirection<M, N>;
}

/// `order: left shape, right shape;`
macro_rules! crossed {
    ($($Order:ty: <$m:tt, $n:tt>, <$p:tt, $q:tt>;)*) => {$(
        impl<O: Copy, T: Copy, S: Copy, const M: usize, const N: usize> Crossed<$Order, T, S, M, N>
            for &Pair<O, Many<'_, T, $m, $n>, Many<'_, S, $p, $q>>
        {
            fn math_combine(self, _: impl FnMut(T, S) -> T) -> Matrix<T, M, N>
            where
                Dims: OneDirection<M, N>,
            {
                refused()
            }

            fn math_zip<U>(self, _: impl FnMut(T, S) -> U) -> Matrix<U, M, N>
            where
                Dims: OneDirection<M, N>,
            {
                refused()
            }
        }
    )*};
}

crossed! {
    (): <M, 1>, <1, N>;
    [(); 0]: <1, N>, <M, 1>;
}

/// The body of a function that is refused.
fn refused<Out>() -> Out {
    const { panic!() }
}

/// All other shapes: refused. Arithmetic is combined, and other operators are zipped.
///
/// The functions and their conditions come in brackets. The compiler then shows the line of the
/// operator below, not the inside of this macro.
macro_rules! operators {
    ($($Operator:ident: $doc:literal, $by:tt $function:tt where $condition:tt;)*) => {$(
        #[doc = $doc]
        #[derive(Clone, Copy, Debug)]
        pub struct $Operator;

        impl<T: Copy, S, const M: usize, const N: usize, const P: usize, const Q: usize>
            Pair<$Operator, Many<'_, T, M, N>, Many<'_, S, P, Q>>
        {
            operators! { @$by $function $condition }
        }
    )*};
    (@combine [$($function:tt)*] [$($condition:tt)*]) => {
        /// Refused.
        pub fn $($function)*(self, _: impl FnMut(T, S) -> T) -> Matrix<T, M, N>
        where
            $($condition)*
        {
            refused()
        }
    };
    (@zip [$($function:tt)*] [$($condition:tt)*]) => {
        /// Refused.
        pub fn $($function)*<U>(self, _: impl FnMut(T, S) -> U) -> Matrix<U, M, N>
        where
            $($condition)*
        {
            refused()
        }
    };
}

operators! {
    DotMul: "`.*`", combine [math_combine] where [Dims: DotMulShape<M, N, P, Q>];
    DotDiv: "`./`", combine [math_combine] where [Dims: DotDivShape<M, N, P, Q>];
    DotRem: "`.%`", combine [math_combine] where [Dims: DotRemShape<M, N, P, Q>];
    DotAdd: "`.+`", combine [math_combine] where [Dims: DotAddShape<M, N, P, Q>];
    DotSub: "`.-`", combine [math_combine] where [Dims: DotSubShape<M, N, P, Q>];
    DotPow: "`.^`", zip [math_zip] where [Dims: DotPowShape<M, N, P, Q>];
    DotLess: "`.<`", zip [math_zip] where [Dims: DotLessShape<M, N, P, Q>];
    DotLessEqual: "`.<=`", zip [math_zip] where [Dims: DotLessEqualShape<M, N, P, Q>];
    DotGreater: "`.>`", zip [math_zip] where [Dims: DotGreaterShape<M, N, P, Q>];
    DotGreaterEqual: "`.>=`", zip [math_zip] where [Dims: DotGreaterEqualShape<M, N, P, Q>];
    DotEqual: "`.==`", zip [math_zip] where [Dims: DotEqualShape<M, N, P, Q>];
    DotNotEqual: "`.!=`", zip [math_zip] where [Dims: DotNotEqualShape<M, N, P, Q>];
    DotAnd: "`.&`", combine [math_combine] where [Dims: DotAndShape<M, N, P, Q>];
    DotOr: "`.|`", combine [math_combine] where [Dims: DotOrShape<M, N, P, Q>];
    DotCall: "`f.(x, y)`", zip [math_zip] where [Dims: DotCallShape<M, N, P, Q>];
    DotTable: "`max.(x, y)`", combine [math_combine] where [Dims: DotCallShape<M, N, P, Q>];
}

/// Both elements, if they have one type.
#[inline]
pub fn of_one_type<T, S: SameType<T>>(a: T, b: S) -> (T, T) {
    (a, b.same())
}

/// The elements on the right of an operator: of the type of those on the left.
#[diagnostic::on_unimplemented(
    message = "the elements on both sides of a dotted operator have one type: here they are `{T}` and `{Self}`",
    label = "the elements on the right are `{Self}`",
    note = "`{{ a.cast::<f64>() }}` converts elements; `2.*a` is a float times a matrix, and `2 * a` takes the type of the matrix"
)]
pub trait SameType<T> {
    /// The same number.
    fn same(self) -> T;
}

impl<T> SameType<T> for T {
    #[inline]
    fn same(self) -> T {
        self
    }
}
