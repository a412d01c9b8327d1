//! Wide products against exact integer arithmetic, for every width, with the extremes.

use std::fmt::Debug;
use std::ops::Add;

use fixed::types::extra::{U0, U4, U7, U8, U14, U15, U16, U30, U31, U32};
use fixed::types::{I1F15, I2F14, I16F16};
use fixed::{FixedI8, FixedI16, FixedI32, FixedI64, FixedU8, FixedU16, FixedU32, Wrapping};
use hadamard::scalar::{Int192, Narrow, WideMul};
use hadamard::{Matrix, Vector, mat, vector};
use proptest::array::uniform;
use proptest::num::u64::ANY;
use proptest::prelude::{ProptestConfig, proptest};

/// A number that is an integer times a unit. The unit is a power of two, 1 / 2ˢ.
trait Exact: WideMul + Narrow<<Self as WideMul>::Output> + Debug + PartialEq {
    const FRACTION_BITS: u32;

    /// A random number; in some cases the smallest number, the largest one or zero.
    fn draw(bits: u64) -> Self;
    fn units(self) -> i128;
    fn wide_units(wide: Self::Output) -> i128;
    /// The number of so many units, or the nearest number of the type.
    fn of_units(units: i128) -> Self;
}

macro_rules! integers {
    ($($Int:ident)*) => {$(
        impl Exact for $Int {
            const FRACTION_BITS: u32 = 0;

            fn draw(bits: u64) -> Self {
                match bits % 8 {
                    0 => $Int::MIN,
                    1 => $Int::MAX,
                    2 => 0,
                    _ => (bits >> 8) as $Int,
                }
            }

            fn units(self) -> i128 {
                self.into()
            }

            fn wide_units(wide: Self::Output) -> i128 {
                wide.try_into().unwrap()
            }

            fn of_units(units: i128) -> Self {
                units.clamp($Int::MIN.into(), $Int::MAX.into()) as $Int
            }
        }
    )*};
}

integers! { i8 i16 i32 u8 u16 u32 }

macro_rules! fixed_point {
    ($($Fixed:ident($Int:ident): $($Fraction:ident)*;)*) => {$($(
        impl Exact for $Fixed<$Fraction> {
            const FRACTION_BITS: u32 = Self::FRAC_NBITS;

            fn draw(bits: u64) -> Self {
                Self::from_bits(Exact::draw(bits))
            }

            fn units(self) -> i128 {
                self.to_bits().into()
            }

            fn wide_units(wide: Self::Output) -> i128 {
                wide.to_bits().try_into().unwrap()
            }

            fn of_units(units: i128) -> Self {
                Self::from_bits($Int::of_units(units))
            }
        }
    )*)*};
}

fixed_point! {
    FixedI8(i8): U0 U4 U7 U8;
    FixedI16(i16): U0 U8 U15 U16;
    FixedI32(i32): U0 U16 U31 U32;
    FixedU8(u8): U0 U4 U8;
    FixedU16(u16): U0 U8 U16;
    FixedU32(u32): U0 U16 U32;
}

/// n / 2ˢ, rounded to the nearest integer, halves to the even one.
fn nearest_quotient(n: i128, s: u32) -> i128 {
    let divisor = 1 << s;
    let (quotient, rest) = (n.div_euclid(divisor), n.rem_euclid(divisor));
    match (2 * rest).cmp(&divisor) {
        std::cmp::Ordering::Less => quotient,
        std::cmp::Ordering::Greater => quotient + 1,
        std::cmp::Ordering::Equal => quotient + quotient.rem_euclid(2),
    }
}

fn product<T: Exact, const M: usize, const N: usize, const Q: usize>(bits: &[u64]) {
    let mut bits = bits.iter().cycle().enumerate().map(|(n, x)| x.rotate_left(n as u32));
    let mut next = || T::draw(bits.next().unwrap());
    let a = Matrix::<T, M, N>::from_fn(|_, _| next());
    let b = Matrix::<T, N, Q>::from_fn(|_, _| next());
    let exact = Matrix::<i128, M, Q>::from_fn(|i, j| {
        (0..N).map(|k| a[(i, k)].units() * b[(k, j)].units()).sum()
    });
    assert_eq!(a.mul_wide(b).map(T::wide_units), exact, "{a:?} {b:?}");
    let rounded = exact.map(|x| T::of_units(nearest_quotient(x, T::FRACTION_BITS)));
    assert_eq!(a.mul_saturating(&b), rounded, "{a:?} {b:?}");
    assert_eq!(a.mul_wide(&b).saturate::<T>(), rounded);

    let (x, y) = (*a.transpose().column(0), *b.column(0));
    assert_eq!(T::wide_units(x.dot_wide(y)), exact[(0, 0)]);
    assert_eq!(x.dot_saturating(&y), rounded[(0, 0)]);
}

fn products<T: Exact>(bits: &[u64]) {
    product::<T, 1, 1, 1>(bits);
    product::<T, 2, 3, 4>(bits);
    product::<T, 3, 1, 3>(bits);
    product::<T, 5, 20, 1>(bits);
}

/// A sum of products of 64-bit integers, high · 2⁶⁴ + low, by halves.
fn sum_of_products(pairs: impl Iterator<Item = (i128, i128)>) -> (i128, i128) {
    let (mut high, mut low) = (0, 0);
    for (x, y) in pairs {
        // y = top · 2³² + bottom, so that no product leaves `i128`.
        let (top, bottom) = (y >> 32, y & 0xffff_ffff);
        let (upper, lower) = (x * top, x * bottom);
        high += (upper >> 32) + (lower >> 64);
        low += ((upper & 0xffff_ffff) << 32) + (lower & i128::from(u64::MAX));
    }
    (high + (low >> 64), low & i128::from(u64::MAX))
}

macro_rules! products_of_64_bits {
    ($($Int:ident: $test:ident)*) => {$(
        fn $test(bits: &[u64]) {
            let draw = |bits: u64| match bits % 8 {
                0 => $Int::MIN,
                1 => $Int::MAX,
                2 => (bits >> 8) as $Int % 5,
                3 => ((bits >> 8) % 5) as $Int,
                _ => (bits >> 8 << 3) as $Int,
            };
            let x = Vector::<$Int, 18>::from_fn(|i, _| draw(bits[i]));
            let y = Vector::<$Int, 18>::from_fn(|i, _| draw(bits[18 + i]));
            for n in [1, 2, 3, 18] {
                let x = Vector::<$Int, 18>::from_fn(|i, _| if i < n { x[i] } else { 0 });
                let (high, low) = sum_of_products((0..n).map(|i| (x[i] as i128, y[i] as i128)));
                let small = high.checked_mul(1 << 64).and_then(|high| high.checked_add(low));
                let end = if high < 0 { $Int::MIN } else { $Int::MAX };
                let limited = small.and_then(|sum| sum.try_into().ok()).unwrap_or(end);
                let exact = x.dot_wide(y);
                assert_eq!(x.dot_saturating(y), limited, "{x:?} {y:?}");
                assert_eq!(x.transpose().mul_saturating(y), mat![limited]);
                let end = if high < 0 { i128::MIN } else { i128::MAX };
                assert_eq!(i128::saturate(exact), small.unwrap_or(end), "{x:?} {y:?}");
                let size = match high {
                    ..0 => 0,
                    0..0x1_0000_0000_0000_0000 => (high as u128) << 64 | low as u128,
                    _ => u128::MAX,
                };
                assert_eq!(u128::saturate(exact), size, "{x:?} {y:?}");
                assert_eq!(i8::saturate(exact), i8::saturate(small.unwrap_or(end)));
                // The sum without its first term, and the order of the numbers.
                let first = x[0].wide_mul(y[0]);
                let rest = Vector::<$Int, 18>::from_fn(|i, _| if i > 0 { x[i] } else { 0 });
                assert_eq!((exact - first, rest.dot_wide(y) + first), (rest.dot_wide(y), exact));
                assert_eq!(exact < Int192::default(), high < 0);
                assert_eq!(exact > first, (exact - first) > Int192::default());
            }
        }
    )*};
}

products_of_64_bits! {
    i64: products_of_i64
    u64: products_of_u64
    isize: products_of_isize
    usize: products_of_usize
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn products_of_integers_are_exact(bits in uniform::<_, 37>(ANY)) {
        products::<i8>(&bits);
        products::<i16>(&bits);
        products::<i32>(&bits);
        products::<u8>(&bits);
        products::<u16>(&bits);
        products::<u32>(&bits);
        products_of_i64(&bits);
        products_of_u64(&bits);
        products_of_isize(&bits);
        products_of_usize(&bits);
    }

    #[test]
    fn products_of_signed_fixed_point_are_rounded_once(bits in uniform::<_, 37>(ANY)) {
        products::<FixedI8<U0>>(&bits);
        products::<FixedI8<U4>>(&bits);
        products::<FixedI8<U7>>(&bits);
        products::<FixedI8<U8>>(&bits);
        products::<FixedI16<U0>>(&bits);
        products::<FixedI16<U8>>(&bits);
        products::<FixedI16<U15>>(&bits);
        products::<FixedI16<U16>>(&bits);
        products::<FixedI32<U0>>(&bits);
        products::<FixedI32<U16>>(&bits);
        products::<FixedI32<U31>>(&bits);
        products::<FixedI32<U32>>(&bits);
    }

    #[test]
    fn products_of_unsigned_fixed_point_are_rounded_once(bits in uniform::<_, 37>(ANY)) {
        products::<FixedU8<U0>>(&bits);
        products::<FixedU8<U4>>(&bits);
        products::<FixedU8<U8>>(&bits);
        products::<FixedU16<U0>>(&bits);
        products::<FixedU16<U8>>(&bits);
        products::<FixedU16<U16>>(&bits);
        products::<FixedU32<U0>>(&bits);
        products::<FixedU32<U16>>(&bits);
        products::<FixedU32<U32>>(&bits);
    }
}

/// A long sum of the largest products.
fn extreme<T: Exact>(x: T, y: T)
where
    T::Output: Add,
{
    let (a, b) = (Matrix::<T, 1, 1000>::splat(x), Vector::<T, 1000>::splat(y));
    let exact = 1000 * x.units() * y.units();
    assert_eq!(a.mul_wide(b).map(T::wide_units), mat![exact]);
    let rounded = T::of_units(nearest_quotient(exact, T::FRACTION_BITS));
    assert_eq!(a.mul_saturating(b), mat![rounded]);
}

#[test]
fn the_largest_sums_fit() {
    macro_rules! extremes {
        ($($T:ty)*) => {$(
            for x in [<$T>::MIN, <$T>::MAX] {
                for y in [<$T>::MIN, <$T>::MAX] {
                    extreme(x, y);
                }
            }
        )*};
    }
    extremes! { i8 i16 i32 u8 u16 u32 }
    extremes! { FixedI8<U7> FixedI8<U8> FixedI16<U15> FixedI16<U16> FixedI32<U31> FixedI32<U32> }
    extremes! { FixedU8<U8> FixedU16<U16> FixedU32<U32> FixedI32<U0> FixedU32<U0> }
}

/// The largest sum of all, for as many terms as are allowed.
#[test]
fn as_many_terms_as_the_accumulator_promises() {
    const TERMS: usize = 1 << 16;
    let x = &*Box::new(Vector::<u8, TERMS>::splat(u8::MAX));
    assert_eq!(x.dot_wide(x), u32::from(u8::MAX).pow(2) * TERMS as u32);
    let x = &*Box::new(Vector::<i8, TERMS>::splat(i8::MIN));
    assert_eq!(x.dot_wide(x), 1 << 30);
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    /// `arm_mat_mult_q7` and `arm_mat_mult_q15` as documented: they truncate and saturate
    /// accumulators in 18.14 and 34.30. Rounding gives the same or one unit more.
    #[test]
    fn kernels_of_cmsis_truncate(bits in uniform::<_, 12>(ANY)) {
        fn check<T: Exact>(bits: &[u64]) {
            let a = Matrix::<T, 2, 3>::from_fn(|i, j| T::draw(bits[3 * i + j]));
            let b = Matrix::<T, 3, 2>::from_fn(|i, j| T::draw(bits[6 + 2 * i + j]));
            let sums = a.map(T::units) * b.map(T::units);
            let truncated = sums.map(|x| T::of_units(x >> T::FRACTION_BITS).units());
            let found = a.mul_saturating(b).map(T::units);
            let above = found - truncated;
            assert!((above.equal(0) | above.equal(1)).all(), "{found:?} {truncated:?}");
        }
        check::<FixedI8<U7>>(&bits);
        check::<FixedI16<U15>>(&bits);
        check::<FixedI32<U31>>(&bits);
    }
}

/// A case that q15 kernels get wrong: two products of -1 by -1 are 2, which does not fit
/// 2.30.
#[test]
fn minus_one_squared_twice() {
    let minus_one = I1F15::MIN;
    let x = vector![minus_one, minus_one];
    let wide: FixedI64<U30> = x.dot_wide(x);
    assert_eq!(wide, 2);
    assert_eq!(x.dot_saturating(x), I1F15::MAX);
    let wrapped = x.map(Wrapping);
    assert_eq!(wrapped.dot(wrapped), Wrapping(I1F15::ZERO));
}

#[test]
fn factors_may_differ_in_their_fraction_bits() {
    // Coefficients up to 2 with samples up to 1, as biquad filters have them.
    let (a, x) = (vector![I2F14::from_num(1.5), I2F14::MIN], vector![I1F15::MIN, I1F15::MAX]);
    let wide = a.dot_wide(x);
    assert_eq!(wide.to_num::<f64>(), -1.5 - 2.0 * (1.0 - 1.0 / 32768.0));
    assert_eq!(Vector::from_columns([[wide]]).saturate::<I2F14>()[0], I2F14::MIN);
    assert_eq!(I1F15::saturate(a.dot_wide(vector![I1F15::from_num(0.5), I1F15::ZERO])), 0.75);
    // The result has more fraction bits than the products.
    assert_eq!(FixedI16::<U14>::saturate(FixedI64::<U8>::from_num(-1.25)), -1.25);
    assert_eq!(FixedI16::<U14>::saturate(FixedI64::<U8>::MAX), I2F14::MAX);
    assert_eq!(FixedI16::<U14>::saturate(FixedI64::<U30>::MIN), I2F14::MIN);
}

#[test]
fn wide_products_are_added_before_they_are_rounded() {
    let unit = I16F16::DELTA;
    let (a, b) = (mat![unit], mat![I16F16::from_num(0.25)]);
    assert_eq!(a.mul_saturating(b), mat![I16F16::ZERO]);
    let three = a.mul_wide(b) + a.mul_wide(b) + a.mul_wide(b);
    assert_eq!(three.saturate::<I16F16>(), a);
    // Halves go to the even one: 0.5 to 0, 1.5 to 2.
    let half = mat![I16F16::from_num(0.5)];
    assert_eq!(a.mul_saturating(half), mat![I16F16::ZERO]);
    assert_eq!((a * I16F16::from_num(3)).mul_saturating(half), a + a);
    assert_eq!((-a).mul_saturating(half), mat![I16F16::ZERO]);
}

#[test]
fn integers_are_limited_to_any_other_type() {
    macro_rules! check {
        ($Wide:ident to $($Int:ident)*) => {$(
            for x in [$Wide::MIN, $Wide::MIN / 2, 0, 1, 127, 128, $Wide::MAX / 2, $Wide::MAX] {
                let exact = i128::from(x).clamp($Int::MIN.into(), $Int::MAX.into());
                assert_eq!(i128::from($Int::saturate(x)), exact);
            }
        )*};
        ($($Wide:ident)*) => {$( check! { $Wide to i8 u8 i16 u16 i32 u32 i64 u64 } )*};
    }
    check! { i16 u16 i32 u32 i64 u64 }
    assert_eq!(mat![-129_i128, u64::MAX.into()].saturate::<i8>(), mat![-128, 127]);
    assert_eq!(mat![u128::MAX, 7].saturate::<usize>(), mat![usize::MAX, 7]);
}
