//! What an operand is, a matrix or one number, and its functions of each element.

use core::fmt::Debug;

use super::power::{Exponent, MatrixExponent};
use crate::linalg::Symmetric;
use crate::matrix::Matrix;
use crate::ops::mapped;
use crate::scalar::{Field, Scalar, power};
use crate::shape::{Dims, FunctionOfNumbers, NegativePower, PowMatrixShape};

/// A reference to an operand, as the user wrote it.
#[derive(Clone, Copy, Debug)]
pub struct Wrap<X>(pub X);

/// A matrix.
#[derive(Clone, Copy, Debug)]
pub struct Many<'a, T, const M: usize, const N: usize>(pub &'a Matrix<T, M, N>);

/// Anything but a matrix.
#[derive(Clone, Copy, Debug)]
pub struct Number<X>(pub X);

impl<'a, T, const M: usize, const N: usize> Wrap<&'a Matrix<T, M, N>> {
    /// A matrix.
    #[inline]
    pub const fn math_operand(self) -> Many<'a, T, M, N> {
        Many(self.0)
    }
}

impl<'a, T, const M: usize, const N: usize> Wrap<&'a &Matrix<T, M, N>> {
    /// A reference is the matrix that it points to.
    #[inline]
    pub const fn math_operand(self) -> Many<'a, T, M, N> {
        Many(self.0)
    }
}

impl<'a, T, const M: usize, const N: usize> Wrap<&'a &mut Matrix<T, M, N>> {
    /// A reference is the matrix that it points to.
    #[inline]
    pub const fn math_operand(self) -> Many<'a, T, M, N> {
        Many(self.0)
    }
}

impl<'a, T: Copy, const N: usize> Wrap<&'a Symmetric<T, N>> {
    /// A symmetric matrix is a matrix.
    #[inline]
    pub const fn math_operand(self) -> Many<'a, T, N, N> {
        Many(self.0.as_matrix())
    }
}

/// Everything else is one number.
pub trait Single {
    /// The type of the number.
    type Of;

    /// The number.
    fn math_operand(self) -> Number<Self::Of>;
}

impl<X: Copy> Single for Wrap<&X> {
    type Of = X;

    #[inline]
    fn math_operand(self) -> Number<X> {
        Number(*self.0)
    }
}

/// A reference to a number is the number. Looked up before [`Single`].
pub trait ByReference {
    /// The type of the number.
    type Of;

    /// The number.
    fn math_operand(self) -> Number<Self::Of>;
}

impl<X: Scalar> ByReference for &Wrap<&&X> {
    type Of = X;

    #[inline]
    fn math_operand(self) -> Number<X> {
        Number(**self.0)
    }
}

impl<T: Copy, const M: usize, const N: usize> Many<'_, T, M, N> {
    /// A function of each element.
    #[inline]
    pub fn each(self, f: impl FnMut(T) -> T) -> Matrix<T, M, N> {
        mapped(self.0, f)
    }

    /// A function of each element, with results of any type.
    #[inline]
    pub fn map<U>(self, f: impl FnMut(T) -> U) -> Matrix<U, M, N> {
        self.0.map(f)
    }

    /// A function of one number: refused.
    pub fn number(self, _: impl FnMut(T) -> T) -> T
    where
        Dims: FunctionOfNumbers<M, N>,
    {
        const { panic!() }
    }

    /// Aⁿ for a literal n.
    #[inline]
    pub fn power(self, n: u32) -> Matrix<T, N, N>
    where
        T: Scalar,
        Dims: PowMatrixShape<M, N>,
    {
        self.0.pow_matrix(n)
    }

    /// A⁻ⁿ: refused.
    pub fn negative_power(self, _: i32) -> Matrix<T, M, N>
    where
        Dims: NegativePower<M, N>,
    {
        const { panic!() }
    }

    /// The power of each element for a literal n.
    #[inline]
    pub fn each_power(self, n: u32) -> Matrix<T, M, N>
    where
        T: Scalar,
    {
        self.0.hadamard_pow(n)
    }

    /// The reciprocal of the power of each element.
    #[inline]
    pub fn each_negative_power(self, n: i32) -> Matrix<T, M, N>
    where
        T: Field,
    {
        mapped(self.0, |x| x.powi(n))
    }

    /// Aⁿ for an n that is known at run time.
    #[inline]
    pub fn to_the<E: MatrixExponent>(self, n: Number<E>) -> Matrix<T, N, N>
    where
        T: Scalar,
        Dims: PowMatrixShape<M, N>,
    {
        self.0.pow_matrix(n.0.value())
    }
}

impl<T: Copy> Number<T> {
    /// A function of the number.
    #[inline]
    pub fn each(self, mut f: impl FnMut(T) -> T) -> T {
        f(self.0)
    }

    /// A function of the number, with a result of any type.
    #[inline]
    pub fn map<U>(self, mut f: impl FnMut(T) -> U) -> U {
        f(self.0)
    }

    /// A function of the number.
    #[inline]
    pub fn number(self, mut f: impl FnMut(T) -> T) -> T {
        f(self.0)
    }

    /// sⁿ for a literal n.
    #[inline]
    pub fn power(self, n: u32) -> T
    where
        T: Scalar,
    {
        power(self.0, n)
    }

    /// s⁻ⁿ for a literal n.
    #[inline]
    pub fn negative_power(self, n: i32) -> T
    where
        T: Field,
    {
        self.0.powi(n)
    }

    /// sⁿ for a literal n.
    #[inline]
    pub fn each_power(self, n: u32) -> T
    where
        T: Scalar,
    {
        power(self.0, n)
    }

    /// s⁻ⁿ for a literal n.
    #[inline]
    pub fn each_negative_power(self, n: i32) -> T
    where
        T: Field,
    {
        self.0.powi(n)
    }

    /// sᵗ.
    #[inline]
    pub fn to_the<E: Exponent<T>>(self, t: Number<E>) -> T {
        t.0.raise(self.0)
    }
}
