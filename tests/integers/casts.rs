//! Casts that keep every value, or say that they do not.

use std::fmt::Debug;

use hadamard::scalar::TryCast;
use hadamard::{Cast, Matrix, mat};
use proptest::num::{f64, i64, i128, u64};
use proptest::prelude::{ProptestConfig, proptest};

const P53: i64 = 1 << 53;
const P63: f64 = 9_223_372_036_854_775_808.0;

/// The positive float before another one.
fn before(x: f64) -> f64 {
    f64::from_bits(x.to_bits() - 1)
}

fn after(x: f64) -> f64 {
    f64::from_bits(x.to_bits() + 1)
}

#[test]
fn floats_become_the_integers_that_they_are() {
    assert_eq!(mat![1.0, -0.0, 255.0].try_cast::<u8>(), Some(mat![1, 0, 255]));
    for x in [256.0, -1.0, -0.5, 0.5, 1e300, f64::INFINITY, f64::NEG_INFINITY, f64::NAN] {
        assert_eq!(mat![1.0, x].try_cast::<u8>(), None, "{x}");
    }
    for x in [-0.5, 0.5, 1e-30, f64::INFINITY, f64::NEG_INFINITY, f64::NAN] {
        assert_eq!((x.try_cast(), TryCast::<i128>::try_cast(x)), (None::<i64>, None), "{x}");
        assert_eq!(TryCast::<u128>::try_cast(x as f32), None, "{x}");
    }
}

#[test]
fn the_ends_of_integers_as_floats() {
    // 2⁶³ is one more than the largest `i64`, although `as` makes the same float of both.
    assert_eq!((P63.try_cast(), (-P63).try_cast()), (None::<i64>, Some(i64::MIN)));
    assert_eq!((P63.try_cast(), (-P63).try_cast()), (Some(1_u64 << 63), None::<u64>));
    assert_eq!(
        (before(P63).try_cast(), (-after(P63)).try_cast()),
        (Some(i64::MAX - 1023), None::<i64>)
    );
    assert_eq!(
        ((P63 * 2.0).try_cast(), before(P63 * 2.0).try_cast()),
        (None::<u64>, Some(u64::MAX - 2047))
    );
    assert_eq!(
        (128.0.try_cast(), (-128.0).try_cast(), (-129.0).try_cast()),
        (None::<i8>, Some(i8::MIN), None::<i8>)
    );
    // 2¹²⁸ is no `f32`, so every finite one that is not negative is a `u128`, or has a fraction.
    assert_eq!(f32::MAX.try_cast(), Some(u128::MAX - (u128::MAX >> 24)));
    assert_eq!(f32::MAX.try_cast(), None::<i128>);
    assert_eq!(f32::INFINITY.try_cast(), None::<u128>);
}

#[test]
fn integers_become_the_floats_that_they_are() {
    assert_eq!(
        mat![P53, -P53, P53 + 2].try_cast(),
        Some(mat![P53 as f64, -(P53 as f64), P53 as f64 + 2.0])
    );
    assert_eq!(
        (mat![(P53 + 1)].try_cast::<f64>(), mat![(-P53 - 1)].try_cast::<f64>()),
        (None, None)
    );
    assert_eq!((i64::MAX.try_cast(), i64::MIN.try_cast()), (None::<f64>, Some(-P63)));
    assert_eq!((u64::MAX.try_cast(), (1_u64 << 63).try_cast()), (None::<f64>, Some(P63)));
    assert_eq!(
        ((1 << 24).try_cast(), ((1 << 24) + 1).try_cast()),
        (Some(16_777_216.0_f32), None::<f32>)
    );
    // `u128::MAX as f32` is infinite.
    assert_eq!((u128::MAX.try_cast(), u128::MAX.try_cast()), (None::<f32>, None::<f64>));
    assert_eq!(
        (i128::MIN.try_cast(), i128::MAX.try_cast()),
        (Some(-(2.0_f32.powi(127))), None::<f32>)
    );
}

#[test]
fn floats_become_floats() {
    assert_eq!(mat![0.5, 1e-45_f32.into()].try_cast::<f32>(), Some(mat![0.5, 1e-45]));
    for x in [0.1, 1e300, 1e-300, f64::MAX, f64::MIN_POSITIVE] {
        assert_eq!(mat![x].try_cast::<f32>(), None, "{x}");
        assert_eq!(mat![x].try_cast::<f64>(), Some(mat![x]));
    }
    let ends = mat![f64::INFINITY, f64::NEG_INFINITY];
    assert_eq!(ends.try_cast::<f32>(), Some(mat![f32::INFINITY, f32::NEG_INFINITY]));
    assert!(mat![f64::NAN].try_cast::<f32>().is_some_and(|a| a[(0, 0)].is_nan()));
    assert!(mat![f32::NAN].try_cast::<f64>().is_some_and(|a| a[(0, 0)].is_nan()));
    assert_eq!((-0.0).try_cast().map(f32::to_bits), Some((-0.0_f32).to_bits()));
}

#[test]
fn masks_become_numbers() {
    assert_eq!(mat![true, false].try_cast::<u8>(), Some(mat![1, 0]));
    assert_eq!(mat![true, false].try_cast::<f32>(), Some(mat![1.0, 0.0]));
}

/// What is cast without loss comes back, and `cast` agrees.
fn comes_back<T, U>(x: T)
where
    T: TryCast<U> + Copy + Debug + PartialEq,
    U: TryCast<T> + Copy + Debug + PartialEq,
{
    if let Some(y) = TryCast::<U>::try_cast(x) {
        assert_eq!((Cast::<U>::cast(x), TryCast::<T>::try_cast(y)), (y, Some(x)));
    }
}

macro_rules! pairs {
    ($x:ident $bits:ident: $($T:ident)*) => {$(
        pairs! { @one $x $bits $T i8 i16 i32 i64 i128 isize u8 u16 u32 u64 u128 usize }
    )*};
    (@one $x:ident $bits:ident $T:ident $($U:ident)*) => {$(
        for x in [$bits as $T, $x as $T, $T::MIN, $T::MAX, $T::MAX / 2 + 1] {
            let matrix = Matrix::<_, 2, 2>::splat(x);
            let expected = $U::try_from(x).ok().map(Matrix::splat);
            assert_eq!(matrix.try_cast::<$U>(), expected, "{x}");
            comes_back::<$T, f32>(x);
            comes_back::<$T, f64>(x);
        }
        comes_back::<f64, $T>($x);
        comes_back::<f64, $T>($x.trunc());
        comes_back::<f64, $T>($bits as $T as f64);
        comes_back::<f32, $T>($x as f32);
        comes_back::<f32, $T>($bits as $T as f32);
    )*};
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn every_pair_of_types(x in f64::ANY, bits in i128::ANY) {
        if !x.is_nan() {
            pairs! { x bits: i8 i16 i32 i64 i128 isize u8 u16 u32 u64 u128 usize }
            comes_back::<f64, f32>(x);
            comes_back::<f64, f32>(f64::from(x as f32));
        }
    }

    /// A float has 53 binary digits.
    #[test]
    fn an_integer_is_a_float_if_it_has_few_digits(n in i64::ANY, zeros in 0_u32..64) {
        let n = n >> zeros << zeros;
        let digits = (64 - n.unsigned_abs().leading_zeros()).saturating_sub(n.trailing_zeros());
        let float: Option<f64> = n.try_cast();
        assert_eq!(float.is_some(), digits <= 53, "{n}");
        let float: Option<f32> = n.try_cast();
        assert_eq!(float.is_some(), digits <= 24, "{n}");
    }

    /// A float is an integer if its last binary digit is worth at least one.
    #[test]
    fn a_float_is_an_integer_if_its_digits_are(bits in u64::ANY, exponent in 1000_u64..1100) {
        let x = f64::from_bits(bits & !(0x7ff << 52) | exponent << 52);
        // |x| = significand · 2^power
        let (significand, power) = (1 << 52 | bits & ((1 << 52) - 1), exponent as i64 - 1075);
        let last = i64::from(significand.trailing_zeros()) + power;
        let is_small = exponent < 1023 + 63 || x == -P63;
        let integer: Option<i64> = x.try_cast();
        assert_eq!(integer.is_some(), last >= 0 && is_small, "{x}");
        assert_eq!(integer, integer.map(|_| x as i64));
    }
}
