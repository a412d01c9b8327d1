//! Checked, wrapping and saturating operators against exact arithmetic in `i128`.

use std::fmt::Debug;

use fixed::types::extra::{U0, U7, U8, U16};
use fixed::{FixedI8, FixedI16, FixedU32};
use hadamard::scalar::Overflow;
use hadamard::{Matrix, Scalar, Signed, mat, vector};
use proptest::array::uniform;
use proptest::num::u64::ANY;
use proptest::prelude::{ProptestConfig, proptest};

/// A number that is an integer times a unit.
trait Exact: Overflow + Debug + PartialEq {
    /// A random number; in some cases an end of the range, or a small number.
    fn draw(bits: u64) -> Self;
    fn units(self) -> i128;
    /// The number with these last bits.
    fn wrap(units: i128) -> Self;
    /// The units of a product, rounded down.
    fn product(x: i128, y: i128) -> i128;

    fn checked(units: i128) -> Option<Self> {
        let x = Self::wrap(units);
        (x.units() == units).then_some(x)
    }

    fn ends() -> (Self, Self);

    fn limited(units: i128) -> Self {
        let (least, most) = Self::ends();
        Self::wrap(units.clamp(least.units(), most.units()))
    }
}

macro_rules! integers {
    ($($Int:ident)*) => {$(
        impl Exact for $Int {
            fn draw(bits: u64) -> Self {
                match bits % 8 {
                    0 => $Int::MIN,
                    1 => $Int::MAX,
                    2 => ((bits >> 8) % 5) as $Int,
                    3 => (((bits >> 8) % 5) as $Int).wrapping_neg(),
                    _ => (bits >> 8) as $Int,
                }
            }

            fn units(self) -> i128 {
                self as i128
            }

            fn wrap(units: i128) -> Self {
                units as $Int
            }

            fn product(x: i128, y: i128) -> i128 {
                x * y
            }

            fn ends() -> (Self, Self) {
                ($Int::MIN, $Int::MAX)
            }
        }
    )*};
}

integers! { i8 i16 i32 i64 isize u8 u16 u32 }

macro_rules! fixed_point {
    ($($Fixed:ident<$Fraction:ident>($Int:ident);)*) => {$(
        impl Exact for $Fixed<$Fraction> {
            fn draw(bits: u64) -> Self {
                Self::from_bits(Exact::draw(bits))
            }

            fn units(self) -> i128 {
                self.to_bits().into()
            }

            fn wrap(units: i128) -> Self {
                Self::from_bits(units as $Int)
            }

            fn product(x: i128, y: i128) -> i128 {
                (x * y).div_euclid(1 << Self::FRAC_NBITS)
            }

            fn ends() -> (Self, Self) {
                (Self::MIN, Self::MAX)
            }
        }
    )*};
}

// Without a one, with a fraction, and without one.
fixed_point! {
    FixedI8<U7>(i8);
    FixedI8<U8>(i8);
    FixedI16<U8>(i16);
    FixedI16<U0>(i16);
    FixedU32<U16>(u32);
}

/// The elements, if all are there.
fn all<T: Copy, const M: usize, const N: usize>(
    a: Matrix<Option<T>, M, N>,
) -> Option<Matrix<T, M, N>> {
    a.iter().all(Option::is_some).then(|| a.map(Option::unwrap))
}

/// The three forms of an operator, given the exact units of its result.
fn forms<T: Exact, const M: usize, const N: usize>(
    exact: Matrix<i128, M, N>,
) -> (Option<Matrix<T, M, N>>, Matrix<T, M, N>, Matrix<T, M, N>) {
    (all(exact.map(T::checked)), exact.map(T::wrap), exact.map(T::limited))
}

fn elementwise<T: Exact, const M: usize, const N: usize>(bits: &[u64]) {
    let mut bits = bits.iter().cycle().enumerate().map(|(n, x)| x.rotate_left(n as u32));
    let mut next = || T::draw(bits.next().unwrap());
    let a = Matrix::<T, M, N>::from_fn(|_, _| next());
    let b = Matrix::<T, M, N>::from_fn(|_, _| next());
    let s = next();
    let (x, y) = (a.map(T::units), b.map(T::units));

    let sums = (a.add_checked(b), a.add_wrapping(b), a.add_saturating(b));
    assert_eq!(sums, forms(x + y), "{a:?} {b:?}");
    assert_eq!((a.add_checked(&b), a.add_wrapping(&b), a.add_saturating(&b)), sums);
    let differences = (a.sub_checked(b), a.sub_wrapping(b), a.sub_saturating(b));
    assert_eq!(differences, forms(x - y), "{a:?} {b:?}");
    let products = (a.hadamard_checked(b), a.hadamard_wrapping(b), a.hadamard_saturating(b));
    assert_eq!(products, forms(x.zip_map(y, T::product)), "{a:?} {b:?}");
    let multiples = (a.scale_checked(s), a.scale_wrapping(s), a.scale_saturating(s));
    assert_eq!(multiples, forms(x.map(|x| T::product(x, s.units()))), "{a:?} {s:?}");
    let negatives = (a.neg_checked(), a.neg_wrapping(), a.neg_saturating());
    assert_eq!(negatives, forms(-x), "{a:?}");

    let width = 8 * size_of::<T>() as u32;
    for n in [0, 1, width / 2, width - 1, width, width + 3, u32::MAX] {
        let left = x.map(|x| T::wrap(x.wrapping_shl(n % width)));
        let right = x.map(|x| T::wrap(x >> (n % width)));
        assert_eq!((a.shl_wrapping(n), a.shr_wrapping(n)), (left, right), "{a:?} {n}");
        let checked = (a.shl_checked(n), a.shr_checked(n));
        assert_eq!(checked, ((n < width).then_some(left), (n < width).then_some(right)));
    }
}

fn absolute_values<T: Exact + Signed>(bits: &[u64]) {
    let a = Matrix::<T, 3, 4>::from_fn(|i, j| T::draw(bits[4 * i + j]));
    let sizes = (a.abs_checked(), a.abs_wrapping(), a.abs_saturating());
    assert_eq!(sizes, forms(a.map(|x| x.units().abs())), "{a:?}");
}

/// Powers of integers. `i128` knows whether they fit, how they wrap and where they end.
fn powers<T: Exact + Scalar>(bits: &[u64]) {
    let a = Matrix::<T, 2, 3>::from_fn(|i, j| T::draw(bits[3 * i + j]));
    let x = a.map(T::units);
    for n in [0, 1, 2, 3, 7, 8, 31, 127, 1000] {
        let checked = all(x.map(|x| x.checked_pow(n).and_then(T::checked)));
        assert_eq!(a.hadamard_pow_checked(n), checked, "{a:?} {n}");
        let wrapping = x.map(|x| T::wrap(x.wrapping_pow(n)));
        assert_eq!(a.hadamard_pow_wrapping(n), wrapping, "{a:?} {n}");
        let limited = x.map(|x| T::limited(x.saturating_pow(n)));
        assert_eq!(a.hadamard_pow_saturating(n), limited, "{a:?} {n}");
    }
}

fn quotients<T: Exact, const M: usize, const N: usize>(bits: &[u64]) {
    let mut bits = bits.iter().cycle().enumerate().map(|(n, x)| x.rotate_left(n as u32));
    let mut next = || T::draw(bits.next().unwrap());
    let a = Matrix::<T, M, N>::from_fn(|_, _| next());
    let b = Matrix::<T, M, N>::from_fn(|_, _| next());
    let s = next();
    let (x, y) = (a.map(T::units), b.map(T::units));
    let quotient = |x: i128, y: i128| T::checked(x.checked_div(y)?);
    // No remainder where there is no quotient, as in Rust.
    let remainder = |x: i128, y: i128| quotient(x, y).and(T::checked(x.checked_rem(y)?));

    assert_eq!(a.hadamard_div_checked(b), all(x.zip_map(y, quotient)), "{a:?} {b:?}");
    assert_eq!(a.div_checked(s), all(x.map(|x| quotient(x, s.units()))), "{a:?} {s:?}");
    assert_eq!(a.rem_checked(b), all(x.zip_map(y, remainder)), "{a:?} {b:?}");
    assert_eq!(a.rem_checked(s), all(x.map(|x| remainder(x, s.units()))), "{a:?} {s:?}");
}

fn matrix_products<T: Exact, const M: usize, const N: usize, const Q: usize>(bits: &[u64]) {
    let mut bits = bits.iter().cycle().enumerate().map(|(n, x)| x.rotate_left(n as u32));
    let mut next = || T::draw(bits.next().unwrap());
    let a = Matrix::<T, M, N>::from_fn(|_, _| next());
    let b = Matrix::<T, N, Q>::from_fn(|_, _| next());
    // Each sum in its order, with every product and every partial sum in range.
    let step = |sum: i128, x: T, y: T| {
        let term = T::checked(T::product(x.units(), y.units()))?.units();
        Some(T::checked(sum + term)?.units())
    };
    let checked = Matrix::<_, M, Q>::from_fn(|i, j| {
        (0..N).try_fold(0, |sum, k| step(sum, a[(i, k)], b[(k, j)])).map(T::wrap)
    });
    let wrapping = Matrix::<_, M, Q>::from_fn(|i, j| {
        let terms = (0..N).map(|k| T::product(a[(i, k)].units(), b[(k, j)].units()));
        T::wrap(terms.fold(0, i128::wrapping_add))
    });
    assert_eq!(a.mul_checked(b), all(checked), "{a:?} {b:?}");
    assert_eq!(a.mul_wrapping(b), wrapping, "{a:?} {b:?}");
    assert_eq!((a.mul_checked(&b), a.mul_wrapping(&b)), (all(checked), wrapping));

    let (x, y) = (*a.transpose().column(0), *b.column(0));
    assert_eq!(x.dot_checked(y), checked[(0, 0)]);
    assert_eq!(x.dot_wrapping(&y), wrapping[(0, 0)]);
}

fn operators<T: Exact>(bits: &[u64]) {
    elementwise::<T, 1, 1>(bits);
    elementwise::<T, 2, 3>(bits);
    elementwise::<T, 5, 4>(bits);
    matrix_products::<T, 1, 1, 1>(bits);
    matrix_products::<T, 2, 3, 4>(bits);
    matrix_products::<T, 5, 9, 1>(bits);
}

fn operators_of_integers<T: Exact + Scalar>(bits: &[u64]) {
    operators::<T>(bits);
    quotients::<T, 1, 1>(bits);
    quotients::<T, 3, 2>(bits);
    powers::<T>(bits);
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn operators_of_integers_are_exact_or_say_so(bits in uniform::<_, 37>(ANY)) {
        operators_of_integers::<i8>(&bits);
        operators_of_integers::<i16>(&bits);
        operators_of_integers::<i32>(&bits);
        operators_of_integers::<i64>(&bits);
        operators_of_integers::<isize>(&bits);
        operators_of_integers::<u8>(&bits);
        operators_of_integers::<u16>(&bits);
        operators_of_integers::<u32>(&bits);
        absolute_values::<i8>(&bits);
        absolute_values::<i32>(&bits);
        absolute_values::<i64>(&bits);
    }

    #[test]
    fn operators_of_fixed_point_numbers_are_exact_or_say_so(bits in uniform::<_, 37>(ANY)) {
        operators::<FixedI8<U7>>(&bits);
        operators::<FixedI8<U8>>(&bits);
        operators::<FixedI16<U8>>(&bits);
        operators::<FixedI16<U0>>(&bits);
        operators::<FixedU32<U16>>(&bits);
        absolute_values::<FixedI16<U8>>(&bits);
        absolute_values::<FixedI16<U0>>(&bits);
    }
}

#[test]
fn ends_of_the_widest_types() {
    let (a, b) = (mat![u128::MAX, 1], mat![1, u128::MAX]);
    assert_eq!((a.add_checked(b), a.add_wrapping(b)), (None, Matrix::ZERO));
    assert_eq!(a.add_saturating(b), Matrix::splat(u128::MAX));
    assert_eq!(a.hadamard_checked(b), Some(Matrix::splat(u128::MAX)));
    assert_eq!(a.hadamard_wrapping(a), mat![1, 1]);
    assert_eq!((a.neg_checked(), a.neg_wrapping(), a.neg_saturating()), (None, b, Matrix::ZERO));

    let c = mat![i128::MIN, -1];
    assert_eq!((c.neg_checked(), c.neg_wrapping()), (None, mat![i128::MIN, 1]));
    assert_eq!((c.neg_saturating(), c.div_checked(-1)), (mat![i128::MAX, 1], None));
    assert_eq!(c.mul_checked(vector![1, 1]), None);
    assert_eq!(c.mul_wrapping(vector![1, 1]), mat![i128::MAX]);

    assert_eq!((c.abs_checked(), c.abs_wrapping()), (None, mat![i128::MIN, 1]));
    assert_eq!(c.abs_saturating(), mat![i128::MAX, 1]);
    assert_eq!(mat![-2_i128].hadamard_pow_checked(127), Some(mat![i128::MIN]));
    assert_eq!(mat![-2_i128].hadamard_pow_checked(128), None);
    let top = mat![(1_u128 << 127)];
    assert_eq!((mat![1].shl_checked(127), mat![1_u128].shl_checked(128)), (Some(top), None));

    let d = vector![u64::MAX, usize::MAX as u64];
    assert_eq!((d.dot_checked(vector![1, 0]), d.dot_checked(d)), (Some(u64::MAX), None));
}

/// The result would fit, but a partial sum does not.
#[test]
fn a_checked_product_checks_what_is_on_the_way() {
    let x = vector![100_i8, 100, -100];
    assert_eq!(x.dot_checked(vector![1, 1, 1]), None);
    assert_eq!(x.dot_checked(vector![1, 0, 1]), Some(0));
    assert_eq!((x.dot_wrapping(vector![1, 1, 1]), x.dot_saturating(vector![1, 1, 1])), (100, 100));
}

#[test]
fn powers_of_fixed_point_numbers() {
    let a = mat![1.5, -3.0].cast::<FixedI16<U8>>();
    assert_eq!(a.hadamard_pow_checked(4), Some(mat![5.0625, 81.0].cast()));
    assert_eq!(a.hadamard_pow_checked(5), None);
    // -243 + 256
    assert_eq!(a.hadamard_pow_wrapping(5), mat![7.593_75, 13.0].cast());
    assert_eq!(a.hadamard_pow_saturating(5), mat![7.593_75, -128.0].cast());
}

#[test]
fn quotients_of_fixed_point_numbers() {
    let a = mat![1.5, -3.0].cast::<FixedI16<U8>>();
    let half = FixedI16::from_num(0.5);
    assert_eq!(a.div_checked(half), Some(mat![3.0, -6.0].cast()));
    assert_eq!((a * half).div_checked(FixedI16::DELTA), None);
    assert_eq!(a.div_checked(FixedI16::ZERO), None);
    assert_eq!(a.rem_checked(FixedI16::ONE), Some(mat![0.5, 0.0].cast()));
    assert_eq!(a.rem_checked(FixedI16::ZERO), None);
}
