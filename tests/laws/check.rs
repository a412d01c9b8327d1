//! The code behind the macro `law!`: random numbers, matrices of them and
//! comparisons. It knows no shapes, so that proptest is compiled once.

use std::fmt::Debug;
use std::slice::{Iter, from_ref};

use hadamard::{Diag, Matrix};
use proptest::collection;
use proptest::num::f64::ANY;
use proptest::prop_oneof;
use proptest::sample::select;
use proptest::strategy::{BoxedStrategy, Strategy};
use proptest::test_runner::{Config, RngSeed, TestCaseError, TestError, TestRunner};

/// Checks a law for many sequences of numbers. The law draws its matrices from
/// a sequence. If it does not hold, this panics with the simplest sequence for
/// which it fails.
///
/// The sequences are the same in every run; `PROPTEST_RNG_SEED=n` gives others
/// and `PROPTEST_CASES=n` more of them.
#[track_caller]
pub fn check<T: Debug>(
    numbers: BoxedStrategy<Vec<T>>,
    law: &dyn Fn(&mut Iter<'_, T>) -> Result<(), String>,
) {
    let mut config = Config { failure_persistence: None, ..Config::default() };
    if config.rng_seed == RngSeed::Random {
        config.rng_seed = RngSeed::Fixed(1893);
    }
    let result = TestRunner::new(config)
        .run(&numbers, |numbers| law(&mut numbers.iter()).map_err(TestCaseError::fail));
    match result {
        Ok(()) => {}
        Err(TestError::Fail(reason, numbers)) => panic!("{reason}drawn from {numbers:?}"),
        Err(TestError::Abort(reason)) => panic!("{reason}"),
    }
}

/// A number type in which laws are checked.
pub trait Number: Copy + Debug + 'static {
    /// Numbers for exact claims.
    fn any(count: usize) -> BoxedStrategy<Vec<Self>>;
}

/// Integers so small that no law overflows.
impl Number for i64 {
    fn any(count: usize) -> BoxedStrategy<Vec<i64>> {
        collection::vec(-9..=9_i64, count).boxed()
    }
}

/// In half of the cases floats of every kind. In the other half none that
/// would make all results NaN.
impl Number for f64 {
    fn any(count: usize) -> BoxedStrategy<Vec<f64>> {
        let special =
            vec![0.0, -0.0, 1.0, -1.0, f64::INFINITY, f64::NEG_INFINITY, f64::NAN, f64::MAX];
        let wild = prop_oneof![ANY, select(special), small()];
        prop_oneof![collection::vec(wild, count), finite(count)].boxed()
    }
}

pub fn any<T: Number>(count: usize) -> BoxedStrategy<Vec<T>> {
    T::any(count)
}

/// Floats so moderate that products of a few neither overflow nor underflow.
/// Some of them are equal.
pub fn finite(count: usize) -> BoxedStrategy<Vec<f64>> {
    let random = (-1.0..1.0, -20..20).prop_map(|(x, exponent)| x * 2_f64.powi(exponent));
    collection::vec(prop_oneof![4 => random, 1 => small()], count).boxed()
}

fn small() -> impl Strategy<Value = f64> {
    (-9..=9_i8).prop_map(f64::from)
}

/// A value that can be drawn from a sequence of numbers.
pub trait Drawn<T>: Sized {
    /// How many numbers it takes.
    const COUNT: usize;

    fn draw(numbers: &mut Iter<'_, T>) -> Self;
}

impl<T: Number> Drawn<T> for T {
    const COUNT: usize = 1;

    fn draw(numbers: &mut Iter<'_, T>) -> T {
        *numbers.next().expect("COUNT says how many numbers are drawn")
    }
}

impl Drawn<i64> for bool {
    const COUNT: usize = 1;

    fn draw(numbers: &mut Iter<'_, i64>) -> bool {
        i64::draw(numbers) > 0
    }
}

impl Drawn<f64> for bool {
    const COUNT: usize = 1;

    fn draw(numbers: &mut Iter<'_, f64>) -> bool {
        f64::draw(numbers) > 0.0
    }
}

impl<T, U: Drawn<T>, const M: usize, const N: usize> Drawn<T> for Matrix<U, M, N> {
    const COUNT: usize = M * N * U::COUNT;

    fn draw(numbers: &mut Iter<'_, T>) -> Self {
        Matrix::from_fn(|_, _| U::draw(numbers))
    }
}

/// The type of the two sides of a law.
pub trait Compare {
    /// Whether both have the same bits. All NaN count as equal.
    fn same(&self, other: &Self) -> bool;
}

impl Compare for f64 {
    fn same(&self, other: &f64) -> bool {
        self.to_bits() == other.to_bits() || (self.is_nan() && other.is_nan())
    }
}

macro_rules! compare_by_equality {
    ($($Type:ty;)*) => {$(
        impl Compare for $Type {
            fn same(&self, other: &$Type) -> bool {
                self == other
            }
        }
    )*};
}

compare_by_equality! { bool; i64; i128; usize; Vec<i64>; }

macro_rules! compare_tuples {
    ($(($($T:ident $i:tt),+);)*) => {$(
        impl<$($T: Compare),+> Compare for ($($T,)+) {
            fn same(&self, other: &Self) -> bool {
                $(self.$i.same(&other.$i))&&+
            }
        }
    )*};
}

compare_tuples! { (A 0, B 1); (A 0, B 1, C 2); }

impl<T: Compare, const N: usize> Compare for [T; N] {
    fn same(&self, other: &Self) -> bool {
        self.iter().zip(other).all(|(x, y)| x.same(y))
    }
}

impl<T: Compare, const M: usize, const N: usize> Compare for Matrix<T, M, N> {
    fn same(&self, other: &Self) -> bool {
        self.iter().zip(other).all(|(x, y)| x.same(y))
    }
}

impl<T: Compare + Copy, const N: usize> Compare for Diag<T, N> {
    fn same(&self, other: &Self) -> bool {
        self.diagonal().same(&other.diagonal())
    }
}

/// A float, or a matrix of them.
pub trait Floats {
    fn floats(&self) -> &[f64];
}

impl Floats for f64 {
    fn floats(&self) -> &[f64] {
        from_ref(self)
    }
}

impl<const M: usize, const N: usize> Floats for Matrix<f64, M, N> {
    fn floats(&self) -> &[f64] {
        self.as_slice()
    }
}

/// Whether `|left - right| <= factor * scale` for each element.
///
/// This is computed in floats too. A millionth on top of the bound covers its
/// own rounding.
pub fn close<F: Floats>(left: &F, right: &F, factor: f64, scale: &F) -> bool {
    let sides = left.floats().iter().zip(right.floats());
    sides.zip(scale.floats()).all(|((l, r), scale)| (l - r).abs() <= factor * scale * 1.000_001)
}

/// γn = n u / (1 - n u) with the unit roundoff u = 2⁻⁵³: n roundings have at
/// most this effect, relative to the exact result.
pub fn gamma(n: usize) -> f64 {
    let nu = n as f64 * (f64::EPSILON / 2.0);
    nu / (1.0 - nu)
}
