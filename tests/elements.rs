//! Elements of many types: every primitive, the standard library's wrappers,
//! the numbers of other crates, and a type of the user's own.

use std::num::{Saturating, Wrapping};
use std::ops::{Add, Mul, Neg, Sub};

use fixed::types::I16F16;
use hadamard::{Field, Matrix, Real, Scalar, Signed, mat, vector};
use half::f16;
use num_complex::Complex;
use num_rational::Ratio;
use wide::f32x8;

/// Calls every function that asks for `core::ops` alone with `[1 2; 3 4]`.
/// `element` makes an element from a small number.
fn arithmetic<T>(of: impl Fn(i8) -> T)
where
    T: Copy + PartialEq + core::fmt::Debug,
    T: Add<Output = T> + Sub<Output = T> + Mul<Output = T>,
{
    let matrix = |rows: [[i8; 2]; 2]| Matrix::from_rows(rows).map(&of);
    let a = matrix([[1, 2], [3, 4]]);
    let b = matrix([[2, 1], [1, 3]]);
    assert_eq!(a + b, matrix([[3, 3], [4, 7]]));
    assert_eq!(a + b - b, a);
    assert_eq!(a * b, matrix([[4, 7], [10, 15]]));
    assert_eq!(a.hadamard(b), matrix([[2, 2], [3, 12]]));
    assert_eq!(a.mul_add(b, a), matrix([[3, 4], [6, 16]]));
    assert_eq!(a * of(2), a + a);
    assert_eq!(a.sum(), of(10));
    assert_eq!(a.product(), of(24));
    assert_eq!(a.row_sums(), vector![of(3), of(7)]);
    assert_eq!(a.column_sums(), mat![of(4), of(6)]);
    assert_eq!(a.trace(), of(5));
    assert_eq!(a.transpose(), matrix([[1, 3], [2, 4]]));
    let x = *a.column(0);
    assert_eq!(x.dot(x), of(10));
    assert_eq!(x.outer(x), matrix([[1, 3], [3, 9]]));
    assert_eq!(x.diag() * a, matrix([[1, 2], [9, 12]]));
    assert_eq!(a.each_column() * x, x.diag() * a);
    assert_eq!(mat![of(1), of(2)].kron(mat![of(3), of(4)]), mat![of(3), of(4), of(6), of(8)]);
    let mut c = a;
    c += b;
    c -= b;
    c.hadamard_assign(b);
    c *= of(1);
    assert_eq!(c, a.hadamard(b));
}

macro_rules! arithmetic_of {
    ($($Number:ident)*) => {$( arithmetic(|x| x as $Number); )*};
}

#[test]
fn primitives() {
    arithmetic_of! { u8 u16 u32 u64 u128 usize i8 i16 i32 i64 i128 isize f32 f64 }
}

#[test]
fn scalars_on_the_left() {
    macro_rules! left {
        ($($Number:ident)*) => {$(
            let a: Matrix<$Number, 1, 2> = mat![1 as $Number, 2 as $Number];
            assert_eq!(2 as $Number * a, a * 2 as $Number);
            assert_eq!(2 as $Number * &a, a + a);
            let d = vector![1 as $Number, 2 as $Number].diag();
            assert_eq!(2 as $Number * d, d + d);
        )*};
    }
    left! { u8 u16 u32 u64 u128 usize i8 i16 i32 i64 i128 isize f32 f64 }
}

#[test]
fn wrapping_and_saturating() {
    arithmetic(Wrapping);
    arithmetic(Saturating);
    assert_eq!(mat![Wrapping(200_u8)] + mat![Wrapping(100)], mat![Wrapping(44)]);
    assert_eq!(mat![Saturating(200_u8)] + mat![Saturating(100)], mat![Saturating(255)]);
    assert_eq!(Matrix::<Wrapping<u8>, 2, 2>::identity().trace(), Wrapping(2));
    assert_eq!(Matrix::<Saturating<i8>, 2, 2>::ONES.sum(), Saturating(4));
}

#[test]
fn numbers_of_other_crates() {
    arithmetic(|x| Complex::new(f64::from(x), 0.0));
    arithmetic(|x| Ratio::from(i32::from(x)));
    arithmetic(I16F16::from);
    arithmetic(|x| f16::from_f32(x.into()));
    arithmetic(|x| f32x8::splat(x.into()));

    let i = Complex::new(0.0, 1.0);
    let a = mat![i, -i];
    assert_eq!(a.hadamard(a), Matrix::splat(Complex::new(-1.0, 0.0)));
    assert_eq!(-a, a * Complex::new(-1.0, 0.0));
    let half = Ratio::new(1, 2);
    assert_eq!(mat![half, half].hadamard_div(mat![half, half * half]), mat![1.into(), 2.into()]);
    assert_eq!(mat![I16F16::from_num(0.5)] / I16F16::from_num(4), mat![I16F16::from_num(0.125)]);
    let lanes = f32x8::from([1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 7.0, 8.0]);
    assert_eq!((mat![lanes; lanes] * mat![lanes, lanes]).trace(), lanes * lanes * 2.0);
}

/// Integers modulo seven.
#[derive(Clone, Copy, Debug, PartialEq, PartialOrd)]
struct Mod7(i8);

impl Add for Mod7 {
    type Output = Self;
    fn add(self, rhs: Self) -> Self {
        Mod7((self.0 + rhs.0) % 7)
    }
}

impl Sub for Mod7 {
    type Output = Self;
    fn sub(self, rhs: Self) -> Self {
        Mod7((self.0 - rhs.0 + 7) % 7)
    }
}

impl Mul for Mod7 {
    type Output = Self;
    fn mul(self, rhs: Self) -> Self {
        Mod7((self.0 * rhs.0) % 7)
    }
}

impl Neg for Mod7 {
    type Output = Self;
    fn neg(self) -> Self {
        Mod7((7 - self.0) % 7)
    }
}

impl core::ops::Div for Mod7 {
    type Output = Self;
    fn div(self, rhs: Self) -> Self {
        (1..7).map(Mod7).find(|&x| x * rhs == self).unwrap_or(Mod7(0))
    }
}

impl Scalar for Mod7 {
    const ZERO: Self = Mod7(0);
    const ONE: Self = Mod7(1);
}

impl Field for Mod7 {}

#[test]
fn a_type_of_ones_own() {
    arithmetic(|x| Mod7(x % 7));
    let a = mat![Mod7(3), Mod7(5); Mod7(6), Mod7(1)];
    assert_eq!(a.recip().hadamard(a), Matrix::ONES);
    assert_eq!(a.hadamard_pow(6), Matrix::ONES); // Fermat's little theorem
    assert_eq!(a.powi(-1), a.recip());
    assert_eq!(a * Matrix::identity(), a);
    assert_eq!(Matrix::<Mod7, 3, 5>::ONES.mean(), Mod7(1));
    let inverse = a.column(0).diag().inverse();
    assert_eq!(inverse, Ok(vector![Mod7(5), Mod7(6)].diag()));
}

#[test]
fn small_counts_are_exact_in_every_field() {
    // The default adds ones by doubling, and never doubles beyond its result.
    assert_eq!((0..40).map(Mod7::from_usize).collect::<Vec<_>>(), {
        (0..40_i8).map(|n| Mod7(n % 7)).collect::<Vec<_>>()
    });
    assert_eq!(f32::from_usize(1 << 24), 16_777_216.0);
}

#[test]
fn integers_follow_rusts_overflow() {
    let a = mat![i8::MAX];
    let debug = cfg!(debug_assertions);
    assert_eq!(std::panic::catch_unwind(|| a + a).is_err(), debug);
    assert_eq!(std::panic::catch_unwind(|| a.hadamard(a)).is_err(), debug);
    assert_eq!(std::panic::catch_unwind(|| -mat![i8::MIN]).is_err(), debug);
    assert!(std::panic::catch_unwind(|| a.hadamard_div(mat![0])).is_err());
    assert!(std::panic::catch_unwind(|| a / 0).is_err());
}

#[test]
fn powers_at_the_limits() {
    assert_eq!(mat![2_i64].hadamard_pow(62), mat![(1 << 62)]);
    assert_eq!(mat![-1_i8, 1, 0].hadamard_pow(u32::MAX), mat![-1, 1, 0]);
    assert_eq!(mat![0_i32].hadamard_pow(0), mat![1]);
    assert_eq!(mat![2.0_f64].powi(i32::MIN), mat![0.0]);
    assert_eq!(mat![1.0_f64].powi(i32::MIN), mat![1.0]);
    assert_eq!(mat![f64::INFINITY].powi(-1), mat![0.0]);
}

/// The functions that need neither `std` nor `libm`, on both floats.
#[test]
fn real_functions_of_both_floats() {
    fn check<T: Real + core::fmt::Debug + From<i8>>() {
        let of = |x: i8| T::from(x);
        let two = of(2);
        let a = mat![of(5) / two, of(-5) / two; of(7) / of(4), of(-4)];
        assert_eq!(a.floor(), mat![of(2), of(-3); of(1), of(-4)]);
        assert_eq!(a.ceil(), mat![of(3), of(-2); of(2), of(-4)]);
        assert_eq!(a.round(), mat![of(3), of(-3); of(2), of(-4)]);
        assert_eq!(a.round_ties_even(), mat![of(2), of(-2); of(2), of(-4)]);
        assert_eq!(a.trunc() + a.fract(), a);
        assert_eq!(a.hadamard(a).sqrt(), a.abs());
        assert_eq!(a.signum().hadamard(a.abs()), a);
        assert_eq!(of(3).copysign(of(-1)), of(-3));
        assert_eq!((T::ONE + T::EPSILON) - T::ONE, T::EPSILON);
        assert!(!(T::MAX * two).is_finite() && T::MIN_POSITIVE > T::ZERO);
        assert_eq!(Signed::abs(of(-3)), of(3));
        assert_eq!((T::TWO, T::from_f64(-4.0)), (two, of(-4)));
        assert!(T::INFINITY > T::MAX && !T::INFINITY.is_finite() && T::NAN.is_nan());
    }
    check::<f32>();
    check::<f64>();
}

/// As `min`, `max` and `clamp` of a matrix: NaN stays, and nothing panics.
#[test]
fn extrema_of_real_numbers_keep_nan() {
    fn check<T: Real + core::fmt::Debug>() {
        let numbers = [-T::INFINITY, -T::TWO, -T::ZERO, T::ZERO, T::ONE, T::MAX, T::NAN];
        let same = |x: T, y: T| x == y && x.signum() == y.signum() || x.is_nan() && y.is_nan();
        for x in numbers {
            for y in numbers {
                let (a, b) = (mat![x], mat![y]);
                assert!(same(x.minimum(y), a.min(b)[(0, 0)]), "the minimum of {x:?} and {y:?}");
                assert!(same(x.maximum(y), a.max(b)[(0, 0)]), "the maximum of {x:?} and {y:?}");
                for z in numbers {
                    let limited = a.clamp(b, mat![z])[(0, 0)];
                    assert!(same(x.clamp(y, z), limited), "{x:?} from {y:?} to {z:?}");
                }
                let has_nan = x.is_nan() || y.is_nan();
                assert_eq!((x.minimum(y).is_nan(), x.maximum(y).is_nan()), (has_nan, has_nan));
            }
        }
        assert_eq!((T::ONE.minimum(-T::TWO), T::ONE.maximum(-T::TWO)), (-T::TWO, T::ONE));
        assert_eq!(T::MAX.clamp(-T::ONE, T::TWO), T::TWO);
    }
    check::<f32>();
    check::<f64>();
}

/// Without a bound such as `f64: Cast<T>`.
#[test]
fn generic_code_has_constants() {
    fn half_turns<T: hadamard::Transcendental>(angle: T) -> T {
        angle / T::PI
    }
    assert_eq!(half_turns(f32::from_f64(core::f64::consts::PI)), 1.0);
    assert_eq!(f32::from_f64(1e300), f32::INFINITY);
    assert!(f32::from_f64(f64::NAN).is_nan());
    assert_eq!(f32::from_f64(0.1).to_bits(), 0.1_f32.to_bits());
}

#[test]
fn transcendental_functions_are_those_of_the_elements() {
    let a = mat![0.25_f64, 0.5; 0.75, 0.875];
    macro_rules! same {
        ($($function:ident)*) => {$( assert_eq!(a.$function(), a.map(f64::$function)); )*};
    }
    same! { exp exp2 exp_m1 ln ln_1p log2 log10 cbrt sin cos tan asin acos atan sinh cosh tanh asinh atanh }
    assert_eq!((a + Matrix::ONES).acosh(), (a + Matrix::ONES).map(f64::acosh));
    assert_eq!(a.powf(1.5), a.map(|x| x.powf(1.5)));
    assert_eq!(a.atan2(a.transpose()), a.zip_map(a.transpose(), f64::atan2));
    assert_eq!(a.hypot(a.transpose()), a.zip_map(a.transpose(), f64::hypot));
    let a = a.cast::<f32>();
    assert_eq!(a.exp(), a.map(f32::exp));
    assert_eq!(a.sin(), a.map(f32::sin));
}
