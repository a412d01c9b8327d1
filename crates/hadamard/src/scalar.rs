//! The traits of elements.
//!
//! The operators and [`hadamard`](crate::Matrix::hadamard) need no trait of
//! this module: `core::ops` is enough for them. Other functions ask for more,
//! by traits that build on each other:
//!
//! | trait | adds | implemented for |
//! |---|---|---|
//! | [`Scalar`] | zero and one | integers, floats, `Wrapping`, `Saturating`, fixed point |
//! | [`Signed`] | order, negation, `abs` | signed integers, floats, signed fixed point |
//! | [`Field`] | division that undoes multiplication | floats, signed fixed point |
//! | [`Real`] | `sqrt`, rounding, `EPSILON`, NaN | floats |
//! | [`Transcendental`] | `exp`, `ln`, `sin`, … | floats, with feature `std` or `libm` |
//!
//! The features for other crates implement them for more numbers. Other traits stand beside these:
//!
//! * [`ComplexField`]: real and complex numbers, for decompositions.
//! * [`Lanes`]: several numbers in one, for one matrix per lane.
//! * [`Cast`]: conversions like Rust's `as`, and [`TryCast`]: those that keep every value.
//! * [`Ordered`]: every element with an order, for `min`, `max` and their relatives. [`CanAdd`],
//!   [`CanSub`], [`CanMul`], [`CanDiv`], [`CanRem`] and [`CanMulAdd`]: every element with these
//!   operators. They exist for their messages; `T: Copy + Add<Output = T>` is enough.
//! * [`Integer`]: Rust's integers, for Euclidean division, and for distances, norms and
//!   determinants that do not overflow.
//! * [`Overflow`]: integers and fixed-point numbers, for checked, wrapping and saturating
//!   operators.
//! * [`SquareRoot`] and [`Rounding`]: the parts of [`Real`] that need no infinity and no
//!   NaN. Fixed-point numbers have them.
//! * [`WideMul`] and [`Narrow`]: products that neither overflow nor are rounded on the way.
//!
//! You can implement them for a number type of your own, except a few: every type that is `Copy`
//! and `PartialOrd` has [`Ordered`] already, every type with the operator has [`CanAdd`] or a
//! relative of it, and the methods of [`Integer`] and [`Overflow`] are hidden. A type that
//! implements [`Real`] thereby has [`ComplexField`], determinants, inverses and every
//! decomposition. A complex type that implements [`ComplexField`] has the same, except what is for
//! real numbers only: `schur`, `eigenvalues` and `exp_matrix`.
//!
//! # Derivatives
//!
//! Dual numbers carry a derivative along, and can be elements. These functions give the right
//! derivative wherever it exists, also at zeros: sums, products, norms, `solve`, `inverse`, `lu`,
//! `ldlt`, `cholesky`, triangular systems, and the `determinant` of matrices that are regular or at
//! most 4 x 4.
//!
//! Other functions can lose the derivative without an error: `qr`, `qr_pivoted`, `hessenberg`,
//! `schur`, `eigenvalues`, `symmetric_eigen`, `svd`, and the functions that call them (`lstsq`,
//! `pseudo_inverse`, `norm_2`, `sqrt_matrix`, `ln_matrix`). They eliminate elements, and skip an
//! element that equals zero. The derivative of that element is then lost, as in the `qr` of a
//! triangular matrix or the eigenvectors of a diagonal one. For matrices without such zeros the
//! derivatives are right. `exp_matrix` loses derivatives if the matrix is triangular or a power of
//! it is zero. Beyond 4 x 4, the `determinant` of a singular matrix has the derivative zero.
//!
//! With the feature `num-dual-015`, the numbers of num-dual 0.15 are elements: those with one
//! derivative, and `DualSVec`, `Dual2SVec` and `HyperDualSVec` with many. They are not [`Real`]. So
//! they have the functions of the first list, and the compiler refuses those of the second. Their
//! `determinant` and `exp_matrix` are functions of their own, and right everywhere.
//!
//! # Fixed point
//!
//! With the feature `fixed-1`, the numbers of the crate fixed are elements, for all widths
//! and all numbers of fraction bits in which a one can be represented. Types without a one,
//! such as `I1F15`, are not [`Scalar`]: they have the operators, sums and wide products, and
//! `Matrix::splat(I1F15::ZERO)` for zeros. Fixed-point numbers are not [`Real`]: they have
//! no smallest number "of full precision", no infinity and no NaN. QR, SVD and eigenvalues
//! need these. LU, LDLᵀ, triangular systems, inverses and determinants do not.
//!
//! Their products are rounded down, and they overflow as integers do: a panic in a debug
//! build, a wrong number in a release build. [`solve`](crate::Matrix::solve),
//! [`inverse`](crate::Matrix::inverse), [`lu`](crate::Matrix::lu) and
//! [`ldlt`](crate::Matrix::ldlt) return an error instead.
//! [`mul_wide`](crate::Matrix::mul_wide) and
//! [`mul_saturating`](crate::Matrix::mul_saturating) neither overflow nor round on the way.
//! For a norm, write `I16F16::saturate(x.dot_wide(x).sqrt())`.
//!
//! ```
//! # #[cfg(feature = "fixed-1")] {
//! # use fixed_1 as fixed;
//! use fixed::types::{I1F15, I16F16};
//! use hadamard::scalar::Narrow;
//! use hadamard::{mat, vector};
//!
//! let a = mat![2.0, 1.0; 1.0, 1.0].cast::<I16F16>();
//! let x = a.solve(vector![3.0, 2.0].cast()).unwrap();
//! assert_eq!(x, vector![1.0, 1.0].cast());
//!
//! // The inverse would have 65536 in it, for which there is no number.
//! let tiny = mat![I16F16::DELTA];
//! assert!(tiny.inverse().is_err());
//!
//! let (b, y) = (mat![0.5, -0.75].cast::<I1F15>(), vector![-1.0, 0.25].cast());
//! assert_eq!(b.mul_saturating(y), mat![-0.6875].cast());
//!
//! // 300² and 400² are too large, 500 is not.
//! let v = vector![300.0, 400.0].cast::<I16F16>();
//! assert_eq!(I16F16::saturate(v.dot_wide(v).sqrt()), 500);
//! # }
//! ```

mod arithmetic;
mod cast;
mod complex;
mod extended_range;
mod float;
mod integer;
mod lanes;
mod ordered;
mod project;
mod real;
mod safe_scaling;
mod sqrt;
mod transcendental;

use core::ops::{Add, Div, Mul, Neg, Sub};

pub use arithmetic::{CanAdd, CanDiv, CanMul, CanMulAdd, CanRem, CanSub};
pub use cast::{Cast, TryCast};
pub use complex::ComplexField;
pub(crate) use extended_range::{ExtendedRange, is_normal, product, size_of, square_of_product};
#[cfg(feature = "num-rational-04")]
pub(crate) use integer::for_each_ratio;
#[cfg(feature = "fixed-1")]
pub(crate) use integer::overflow_by_its_methods;
pub use integer::{Int192, Integer, Narrow, Overflow, WideMul};
pub use lanes::Lanes;
#[cfg(feature = "wide-1")]
pub(crate) use lanes::for_each_lanes;
pub use ordered::Ordered;
#[cfg(feature = "num-complex-04")]
pub(crate) use project::project;
#[cfg(feature = "num-dual-015")]
pub(crate) use real::for_each_dual;
#[cfg(feature = "fixed-1")]
pub(crate) use real::for_each_signed;
pub(crate) use real::is_single;
pub use real::{Real, Rounding, SquareRoot};
pub(crate) use safe_scaling::{
    PowerOfTwo, into_safe_range, largest_part, safe_maximum, safe_minimum,
};
pub(crate) use sqrt::software;
pub use transcendental::Transcendental;

/// A number with a zero and a one.
///
/// # Examples
///
/// A number type of your own needs the operators and two constants:
///
/// ```
/// use core::ops::{Add, Mul, Sub};
/// use hadamard::{Matrix, Scalar, mat};
///
/// /// A number of the clock: 5 + 9 = 2.
/// #[derive(Clone, Copy, Debug, PartialEq)]
/// struct Hour(u32);
///
/// impl Add for Hour {
///     type Output = Hour;
///     fn add(self, rhs: Hour) -> Hour {
///         Hour((self.0 + rhs.0) % 12)
///     }
/// }
/// impl Sub for Hour {
///     type Output = Hour;
///     fn sub(self, rhs: Hour) -> Hour {
///         Hour((self.0 + 12 - rhs.0) % 12)
///     }
/// }
/// impl Mul for Hour {
///     type Output = Hour;
///     fn mul(self, rhs: Hour) -> Hour {
///         Hour((self.0 * rhs.0) % 12)
///     }
/// }
/// impl Scalar for Hour {
///     const ZERO: Hour = Hour(0);
///     const ONE: Hour = Hour(1);
/// }
///
/// let a = mat![Hour(5), Hour(9)];
/// assert_eq!(a.hadamard(a), mat![Hour(1), Hour(9)]);
/// assert_eq!(a * Matrix::identity(), a);
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not known as a number with a zero and a one: in generic code write `T: Scalar`",
    label = "the elements are `{Self}`",
    note = "implement `hadamard::Scalar` for a number type of your own"
)]
#[cfg_attr(
    feature = "fixed-1",
    diagnostic::on_unimplemented(
        note = "a fixed-point type takes part if it can hold 1: `I1F15` cannot, and has `splat`, the operators, sums and wide products"
    )
)]
pub trait Scalar:
    Copy + PartialEq + Add<Output = Self> + Sub<Output = Self> + Mul<Output = Self>
{
    /// The neutral element of addition.
    const ZERO: Self;
    /// The neutral element of multiplication.
    const ONE: Self;

    /// (1 - t) a + t b, or a if b is equal: see [`Matrix::lerp`](crate::Matrix::lerp).
    #[doc(hidden)]
    #[must_use]
    #[inline]
    fn lerp(self, end: Self, t: Self) -> Self {
        let weighted = (Self::ONE - t) * self + t * end;
        if self == end { self } else { weighted }
    }

    /// The product of a diagonal. Floats neither overflow nor underflow on the
    /// way.
    #[doc(hidden)]
    #[inline]
    fn product_of<const N: usize>(factors: &[Self; N]) -> Self {
        factors.iter().fold(Self::ONE, |product, &x| product * x)
    }
}

/// An ordered number that can be negative.
///
/// # Examples
///
/// ```
/// use hadamard::Signed;
///
/// assert_eq!((Signed::abs(-3), Signed::signum(-3)), (3, -1));
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` has no sign: this needs signed integers or floats as elements, in generic code `T: Signed`",
    label = "the elements are `{Self}`",
    note = "convert the elements first, for example with `.cast::<f64>()`"
)]
#[cfg_attr(
    feature = "fixed-1",
    diagnostic::on_unimplemented(
        note = "a signed fixed-point type takes part if it can hold 1: `I1F15` cannot, and has the operators, sums and wide products"
    )
)]
pub trait Signed: Scalar + PartialOrd + Neg<Output = Self> {
    /// The absolute value, |x|.
    ///
    /// The smallest integer overflows, as in Rust's own `abs`.
    #[must_use]
    fn abs(self) -> Self;

    /// The sign, as Rust's own `signum` gives it: for integers -1, 0 or 1, for
    /// floats 1.0 (also for +0.0), -1.0 (also for -0.0) or NaN.
    #[must_use]
    fn signum(self) -> Self;
}

/// A number whose division undoes its multiplication, within rounding.
///
/// Integers are not a field: `1 / 2` is `0`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` has no exact division: this needs floats as elements, or another field, in generic code `T: Field`",
    label = "the elements are `{Self}`",
    note = "convert the elements first, for example with `.cast::<f64>()`"
)]
#[cfg_attr(
    feature = "fixed-1",
    diagnostic::on_unimplemented(
        note = "a signed fixed-point type takes part if it can hold 1: `I1F15` cannot, and has the operators, sums and wide products"
    )
)]
pub trait Field: Scalar + Neg<Output = Self> + Div<Output = Self> {
    /// The number `n` as a sum of ones.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::Field;
    ///
    /// assert_eq!(f64::from_usize(6), 6.0);
    /// ```
    #[must_use]
    fn from_usize(n: usize) -> Self {
        let (mut sum, mut power, mut rest) = (Self::ZERO, Self::ONE, n);
        while rest > 0 {
            if rest & 1 == 1 {
                sum = sum + power;
            }
            rest >>= 1;
            // Nothing would use the last doubling, and it could overflow.
            if rest > 0 {
                power = power + power;
            }
        }
        sum
    }

    /// 1 / x.
    ///
    /// It overflows or underflows only if the result does, for a complex number too: see
    /// [`ComplexField::divide`].
    ///
    /// # Panics
    ///
    /// If the division does: for a fixed-point number that is zero.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::Field;
    ///
    /// assert_eq!(Field::recip(4.0), 0.25);
    /// ```
    #[must_use]
    #[inline]
    fn recip(self) -> Self {
        Self::ONE / self
    }

    /// 1 / x, or `None` if there is no such number: for zero and NaN, and for a fixed-point
    /// number whose reciprocal is too large.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::Field;
    ///
    /// assert_eq!((4.0.checked_recip(), 0.0.checked_recip()), (Some(0.25), None));
    /// ```
    #[must_use]
    #[inline]
    fn checked_recip(self) -> Option<Self> {
        (self != Self::ZERO && !is_nan(self)).then(|| self.recip())
    }

    /// This number divided by `n`, which need not fit this type.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::Field;
    ///
    /// assert_eq!(6.0.divide_by(4), 1.5);
    /// ```
    #[must_use]
    #[inline]
    fn divide_by(self, n: usize) -> Self {
        self / Self::from_usize(n)
    }

    /// This number to an integer power, by repeated squaring.
    ///
    /// A negative power is the reciprocal of the positive power. If the positive power overflows,
    /// it is the product of the reciprocals of two powers of half the size. So x⁻ⁿ may be finite
    /// although xⁿ is not. For a fixed-point number it is always the reciprocal: if the positive
    /// power is too large, it overflows as integers do, and the result is wrong.
    ///
    /// # Panics
    ///
    /// If the division does: if `n` is negative and the positive power of a fixed-point number is
    /// zero or rounded to zero.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::Field;
    ///
    /// assert_eq!(Field::powi(2.0, 10), 1024.0);
    /// assert_eq!(Field::powi(2.0, -1), 0.5);
    /// assert_eq!(Field::powi(1e200, -1), 1e-200);
    /// assert_eq!(Field::powi(10.0_f32, -40), 1e-40); // 1e40 does not fit
    /// ```
    #[must_use]
    fn powi(self, n: i32) -> Self {
        // Trust the power if it is finite.
        powi(self, n, |power| power * Self::ZERO == Self::ZERO)
    }

    /// (x · y / y · y) y: see [`Matrix::project`](crate::Matrix::project).
    #[doc(hidden)]
    #[must_use]
    #[inline]
    fn project<const N: usize>(x: &[Self; N], y: &[Self; N]) -> [Self; N] {
        plain_projection(x, y).2
    }
}

/// Whether `x` is NaN: only NaN differs from itself.
#[inline]
#[expect(clippy::eq_op, reason = "it is the definition")]
pub(crate) fn is_nan<T: PartialEq>(x: T) -> bool {
    x != x
}

/// The smaller of two numbers; the left one if they are equal; NaN if either is NaN.
///
/// A comparison with NaN is false, so a NaN on the left stays. The test for one on the right is gone
/// where that is a constant, as in `clamp(-1.0, 1.0)`; the processor's minimum is left.
#[inline]
pub(crate) fn smaller<T: Copy + PartialOrd>(a: T, b: T) -> T {
    if b < a || is_nan(b) { b } else { a }
}

/// The larger of two numbers; the left one if they are equal; NaN if either is NaN.
#[inline]
pub(crate) fn larger<T: Copy + PartialOrd>(a: T, b: T) -> T {
    if b > a || is_nan(b) { b } else { a }
}

/// `x` to the power `n`. For a negative `n` it is the reciprocal of the positive power, if
/// `has_reciprocal` trusts that power, and otherwise the product of two powers.
#[inline]
pub(crate) fn powi<T: Field>(x: T, n: i32, has_reciprocal: impl Fn(T) -> bool) -> T {
    let power = power(x, n.unsigned_abs());
    if n >= 0 {
        power
    } else if has_reciprocal(power) {
        power.recip()
    } else {
        in_halves(x, n.unsigned_abs())
    }
}

/// x⁻ⁿ as the product of two powers, which overflow or underflow only if x⁻ⁿ does.
#[cold]
#[inline(never)]
fn in_halves<T: Field>(x: T, n: u32) -> T {
    let half = n / 2;
    power(x, half).recip() * power(x, n - half).recip()
}

/// `x` to the power `n`, by repeated squaring: Knuth, The Art of Computer
/// Programming, volume 2, section 4.6.3, algorithm A.
pub(crate) fn power<T: Scalar>(x: T, n: u32) -> T {
    power_by(x, n, |x, y| x * y)
}

/// [`power`] with another product.
pub(crate) fn power_by<T: Scalar>(x: T, n: u32, mut times: impl FnMut(T, T) -> T) -> T {
    let (mut result, mut square, mut rest) = (T::ONE, x, n);
    while rest > 0 {
        if rest & 1 == 1 {
            result = times(result, square);
        }
        rest >>= 1;
        // Nothing would use the last squaring, and it could overflow.
        if rest > 0 {
            square = times(square, square);
        }
    }
    result
}

/// x · y, y · y and (x · y / y · y) y.
#[inline]
pub(crate) fn plain_projection<T: Field, const N: usize>(x: &[T; N], y: &[T; N]) -> (T, T, [T; N]) {
    let (xy, yy) = sums_of_products(x, y, |y| y, |y| y * y);
    (xy, yy, multiply(y, xy / yy))
}

/// The product f y.
#[inline]
fn multiply<T: Scalar, const N: usize>(y: &[T; N], factor: T) -> [T; N] {
    let mut out = *y;
    for y in &mut out {
        *y = factor * *y;
    }
    out
}

/// The sums of xi `conjugate(yi)` and of `square(yi)`, one after another.
#[inline]
fn sums_of_products<T: Scalar, S: Scalar, const N: usize>(
    x: &[T; N],
    y: &[T; N],
    conjugate: impl Fn(T) -> T,
    square: impl Fn(T) -> S,
) -> (T, S) {
    let (mut xy, mut yy) = (x[0] * conjugate(y[0]), square(y[0]));
    for i in 1..N {
        xy = xy + x[i] * conjugate(y[i]);
        yy = yy + square(y[i]);
    }
    (xy, yy)
}
