//! Fixed-point numbers as elements: their functions, and their overflow.

use std::fmt::Debug;
use std::panic::catch_unwind;

use fixed::types::extra::U2;
use fixed::types::{I1F15, I2F14, I4F4, I4F12, I16F16, I32F32, I64F64, U16F16};
use fixed::{
    FixedI8, FixedI16, FixedI32, FixedI64, FixedI128, FixedU8, FixedU16, FixedU32, FixedU64,
    FixedU128, Saturating, Wrapping,
};
use hadamard::linalg::{Determinant, Ldlt, Lu, Pivot, Symmetric};
use hadamard::scalar::{Field, Rounding, SquareRoot};
use hadamard::{EliminationError, Matrix, Scalar, Signed, Vector, mat, vector};
use proptest::array::uniform;
use proptest::num::i32::ANY;
use proptest::prelude::{ProptestConfig, prop_assert, prop_assert_eq, proptest};

fn matrix<const M: usize, const N: usize>(rows: [[f64; N]; M]) -> Matrix<I16F16, M, N> {
    Matrix::from_rows(rows).cast()
}

/// Functions that need no negative numbers, of `[1 2; 3 4]` in quarters.
fn unsigned<T>(of: impl Fn(u8) -> T)
where
    T: Scalar + Rounding + SquareRoot + PartialOrd + Debug + core::ops::Div<Output = T>,
{
    let quarters = |rows: [[u8; 2]; 2]| Matrix::from_rows(rows).map(|x| of(x) / of(4));
    let a = quarters([[4, 8], [12, 16]]);
    assert_eq!(a * Matrix::identity(), a);
    assert_eq!(a + Matrix::zeros(), a);
    assert_eq!(Matrix::<T, 2, 2>::ONES.sum(), of(4));
    assert_eq!(a.hadamard_pow(2), a.hadamard(a));
    assert_eq!(a.hadamard_div(a), Matrix::ONES);
    assert_eq!(a.min(of(2)).max(of(1)), a.clamp(of(1), of(2)));
    assert_eq!(a.lerp(a + a, of(1)), a + a);
    assert_eq!((a.max_element(), a.argmin()), (of(4), (0, 0)));
    assert_eq!(a.gt(of(2)).select(a, Matrix::zeros()), quarters([[0, 0], [12, 16]]));
    assert_eq!(a.hadamard(a).sqrt(), a);
    let b = quarters([[5, 10], [14, 15]]);
    assert_eq!(b.floor(), quarters([[4, 8], [12, 12]]));
    assert_eq!(b.ceil(), quarters([[8, 12], [16, 16]]));
    assert_eq!(b.round(), quarters([[4, 12], [16, 16]]));
    assert_eq!(b.round_ties_even(), quarters([[4, 8], [16, 16]]));
    assert_eq!(b.trunc() + b.fract(), b);
    assert_eq!(a.pow_matrix(2), a * a);
    assert_eq!(a.homogeneous(vector![of(1), of(2)])[(2, 2)], of(1));
}

fn signed<T>(of: impl Fn(i8) -> T)
where
    T: Signed + Field + Rounding + Determinant + Pivot<Real = T> + Debug,
{
    let matrix = |rows: [[i8; 2]; 2]| Matrix::from_rows(rows).map(&of);
    let a = matrix([[1, -2], [-3, 4]]);
    assert_eq!(a.abs(), matrix([[1, 2], [3, 4]]));
    assert_eq!(a.signum().hadamard(a.abs()), a);
    assert_eq!((a / of(2)).trunc(), matrix([[0, -1], [-1, 2]]));
    assert_eq!((a.norm_1(), a.norm_inf(), a.norm_squared()), (of(6), of(7), of(30)));
    assert_eq!(a.mean(), of(0));
    assert_eq!(a.row_means() + a.row_means(), vector![of(-1), of(1)]);
    assert_eq!(matrix([[1, 2], [4, -4]]).recip().recip(), matrix([[1, 2], [4, -4]]));
    assert_eq!(matrix([[1, 2], [4, -4]]).powi(-1), matrix([[1, 2], [4, -4]]).recip());

    assert_eq!(a.determinant(), of(-2));
    assert_eq!(a.adjugate(), matrix([[4, 2], [3, 1]]));
    let b = matrix([[2, 4], [4, 4]]);
    let inverse = b.inverse().unwrap();
    assert_eq!(inverse * of(4), matrix([[-2, 2], [2, -1]]));
    assert_eq!(b.solve(vector![of(6), of(8)]), Ok(vector![of(1), of(1)]));
    assert_eq!(b.lu().unwrap().reconstruct(), b);
    assert_eq!(b.ldlt().unwrap().d(), vector![of(2), of(-4)].diag());
    assert_eq!(b.ldlt().unwrap().reconstruct(), b);
    assert_eq!(b.lower().solve(vector![of(2), of(8)]), Ok(vector![of(1), of(1)]));
    assert_eq!(b.upper().solve(vector![of(6), of(4)]), Ok(vector![of(1), of(1)]));
    let singular = matrix([[1, 2], [2, 4]]);
    assert_eq!(singular.inverse(), Err(EliminationError::Singular { column: 1 }));
    assert_eq!(singular.ldlt().unwrap_err(), EliminationError::NoPivot { column: 1 });
    assert_eq!(singular.determinant(), of(0));
    let diag = vector![of(2), of(0)].diag();
    assert_eq!(diag.inverse(), Err(EliminationError::Singular { column: 1 }));
    let p = Symmetric::from_lower(b);
    assert_eq!(p.congruence(a).to_matrix(), a * b * a.transpose());
}

#[test]
fn all_widths() {
    unsigned(FixedU8::<U2>::from_num);
    unsigned(FixedU16::<U2>::from_num);
    unsigned(FixedU32::<U2>::from_num);
    unsigned(FixedU64::<U2>::from_num);
    unsigned(FixedU128::<U2>::from_num);
    unsigned(FixedI8::<U2>::from_num);
    unsigned(FixedI16::<U2>::from_num);
    unsigned(FixedI32::<U2>::from_num);
    unsigned(FixedI64::<U2>::from_num);
    unsigned(FixedI128::<U2>::from_num);
    signed(FixedI16::<U2>::from_num);
    signed(FixedI32::<U2>::from_num);
    signed(FixedI64::<U2>::from_num);
    signed(FixedI128::<U2>::from_num);
    signed(I16F16::from_num);
    signed(I64F64::from_num);
}

/// In generic code.
#[test]
fn any_number_of_fraction_bits() {
    use fixed::types::extra::{IsLessOrEqual, LeEqU32, True, U30};
    fn twice<F: LeEqU32>(a: Matrix<FixedI32<F>, 2, 2>) -> Matrix<FixedI32<F>, 2, 2> {
        a + a
    }
    fn inverse<F: LeEqU32 + IsLessOrEqual<U30, Output = True>>(
        a: Matrix<FixedI32<F>, 2, 2>,
    ) -> Option<Matrix<FixedI32<F>, 2, 2>> {
        a.inverse().ok()
    }
    let a = matrix([[0.0, 0.5], [0.25, 0.0]]);
    assert_eq!(inverse(twice(a)), Some(matrix([[0.0, 2.0], [1.0, 0.0]])));
}

#[test]
fn numbers_without_a_one_have_operators() {
    let a = mat![0.5, -0.25; 0.125, -1.0].cast::<I1F15>();
    assert_eq!((a - a.transpose()).cast(), mat![0.0, -0.375; 0.375, 0.0]);
    assert_eq!(
        a.hadamard(mat![0.5, 0.5; -0.5, 0.25].cast()).cast(),
        mat![0.25, -0.125; -0.0625, -0.25]
    );
    assert_eq!((a * vector![0.5, 0.5].cast()).cast(), vector![0.125, -0.4375]);
}

#[test]
fn wrapping_and_saturating_numbers() {
    let a = mat![Saturating(I16F16::MAX), Saturating(I16F16::ONE)];
    assert_eq!((a + a)[(0, 0)], Saturating(I16F16::MAX));
    assert_eq!(a.transpose() * Matrix::<_, 1, 1>::identity(), a.transpose());
    let a = mat![Wrapping(U16F16::MAX)];
    assert_eq!(a + mat![Wrapping(U16F16::DELTA)], Matrix::ZERO);
    assert_eq!(Matrix::<Wrapping<U16F16>, 2, 2>::ONES.sum(), Wrapping(U16F16::from_num(4)));
}

#[test]
fn casts_that_keep_the_value() {
    for bits in i16::MIN..=i16::MAX {
        let x = mat![I4F12::from_bits(bits)];
        let float = x.cast::<f32>();
        assert_eq!((x.try_cast(), float.try_cast()), (Some(float), Some(x)));
        // A digit below the last one.
        assert_eq!((float.cast::<f64>() + mat![1.0 / 8192.0]).try_cast::<I4F12>(), None);
    }
    for x in [8.0, -8.001, 1e300, f64::INFINITY, f64::NEG_INFINITY, f64::NAN, 1e-300] {
        assert_eq!(mat![x].try_cast::<I4F12>(), None, "{x}");
    }
    // 24 digits fit in an `f32`, and 53 in an `f64`.
    let long = I32F32::from_bits((1 << 24) + 1);
    assert_eq!(
        (mat![long].try_cast::<f32>(), mat![long].try_cast::<f64>().is_some()),
        (None, true)
    );
    assert_eq!(mat![I32F32::from_bits((1 << 53) + 1)].try_cast::<f64>(), None);
    assert_eq!(mat![I32F32::MAX].try_cast::<f64>(), None);
    assert_eq!(mat![I32F32::MIN].try_cast(), Some(mat![-(2.0_f32.powi(31))]));
}

#[test]
fn casts_are_those_of_integers() {
    let a = mat![1.5, -0.3, 1e9, -1e9, f64::NAN];
    let fixed = a.cast::<I16F16>();
    let expected =
        [I16F16::from_num(1.5), I16F16::from_num(-0.3), I16F16::MAX, I16F16::MIN, I16F16::ZERO];
    assert_eq!(fixed, mat![expected[0], expected[1], expected[2], expected[3], expected[4]]);
    assert_eq!(fixed.cast::<f32>()[(0, 0)], 1.5);
    assert_eq!(fixed.cast::<f64>()[(0, 3)], -32768.0);
    assert!((fixed.cast::<f64>()[(0, 1)] + 0.3).abs() < 1e-5);
}

#[test]
fn roots_and_reciprocals_are_those_of_the_crate() {
    let a = matrix([[2.0, 0.3], [7.25, 100.0]]);
    assert_eq!(a.sqrt(), a.map(I16F16::sqrt));
    assert_eq!(a.recip(), a.map(I16F16::recip));
    assert!(catch_unwind(|| matrix([[-1.0]]).sqrt()).is_err());
    assert!(catch_unwind(|| matrix([[0.0]]).recip()).is_err());
}

/// The square of 0.001 is rounded to zero.
#[test]
fn quotients_by_zero_panic() {
    let x = matrix([[3.0], [4.0]]);
    for y in [[[0.0], [0.0]], [[0.001], [0.001]]] {
        assert!(catch_unwind(|| x.project(matrix(y))).is_err());
    }
    assert!(catch_unwind(|| matrix([[0.0]]).powi(-1)).is_err());
    assert!(catch_unwind(|| matrix([[0.001]]).powi(-2)).is_err());
    assert_eq!(matrix([[0.001]]).powi(2), Matrix::ZERO);
}

/// I4F12 has no sixteen. I4F4 has no number for the 256 elements.
#[test]
fn halves_where_two_is_no_number() {
    let a = mat![0.5, 0.25; 0.0, 0.5].cast::<I2F14>();
    assert_eq!(a.symmetric_part(), mat![0.5, 0.125; 0.125, 0.5].cast());
}

#[test]
fn means_of_more_elements_than_there_are_numbers() {
    assert_eq!(Matrix::<I4F12, 4, 4>::splat(I4F12::from_num(0.25)).mean(), 0.25);
    let mut a = Matrix::<I4F4, 16, 16>::ZERO;
    assert_eq!(a.mean(), 0);
    a[(3, 4)] = I4F4::ONE;
    assert_eq!(a.column_means()[(0, 4)], 0.0625);
    // The least number, divided by its own absolute value, leaves one unit.
    assert_eq!(Matrix::<I4F4, 8, 16>::splat(-I4F4::DELTA).mean(), -I4F4::DELTA);
    assert_eq!(Field::divide_by(I4F4::MIN, 128), -I4F4::DELTA);
    assert_eq!(Field::divide_by(I4F4::MIN, 129), 0);
    assert_eq!(Field::divide_by(I4F4::MAX, 128), 0);
}

#[test]
fn overflow_is_that_of_integers_where_there_is_no_error() {
    let a = mat![I16F16::MAX];
    let debug = cfg!(debug_assertions);
    assert_eq!(catch_unwind(|| a + a).is_err(), debug);
    assert_eq!(catch_unwind(|| a * a).is_err(), debug);
    assert_eq!((a * I16F16::ONE).determinant(), I16F16::MAX);
    let large = Matrix::<I16F16, 2, 2>::identity() * I16F16::from_num(300);
    assert_eq!(catch_unwind(|| large.determinant()).is_err(), debug);
    assert_eq!(large.inverse().map(|x| x.trace()), Ok(I16F16::from_num(300).recip() * 2));
    let (small, one) = (mat![I16F16::DELTA], mat![I16F16::ONE]);
    assert_eq!(catch_unwind(|| small.lower().solve(one)).is_err(), debug);
    assert_eq!(catch_unwind(|| small.upper().inverse()).is_err(), debug);
    assert!(small.solve(one).is_err());
}

#[test]
fn an_inverse_that_does_not_fit_is_an_error() {
    let overflow = EliminationError::Overflow { column: 1 };
    let small = I16F16::DELTA;
    let a = mat![I16F16::ONE, I16F16::ZERO; I16F16::ZERO, small];
    assert_eq!(a.inverse().unwrap_err(), overflow);
    assert_eq!(
        a.solve(vector![I16F16::ONE, I16F16::ONE]).unwrap_err(),
        EliminationError::Overflow { column: 0 }
    );
    assert_eq!(a.solve(vector![I16F16::ONE, small]), Ok(Vector::ONES));
    // The second pivot is 1 - 20000 * 20000.
    let a = matrix([[1.0, 20_000.0], [20_000.0, 1.0]]);
    assert_eq!(a.ldlt().unwrap_err(), overflow);
    let a = matrix([[-1.0, 30_000.0], [1.0, 30_000.0]]);
    assert_eq!(a.lu().unwrap_err(), overflow);
    let diag = vector![I16F16::ONE, small, I16F16::ONE].diag();
    assert_eq!(diag.inverse().unwrap_err(), overflow);
    let diag = vector![I16F16::MIN, I16F16::ZERO].diag();
    assert_eq!(diag.inverse(), Err(EliminationError::Singular { column: 1 }));
}

#[test]
fn decompositions_in_a_given_place_are_the_others_or_those_of_the_identity() {
    let a = matrix([[2.0, 4.0], [4.0, 5.0]]);
    let (mut lu, mut ldlt) = (Lu::IDENTITY, Ldlt::IDENTITY);
    assert_eq!((a.lu_to(&mut lu), a.ldlt_to(&mut ldlt)), (Ok(()), Ok(())));
    assert_eq!((lu.reconstruct(), ldlt.reconstruct()), (a, a));
    // An element of the factors is too large.
    let overflow = EliminationError::Overflow { column: 1 };
    let b = matrix([[1.0, 20_000.0], [20_000.0, 1.0]]);
    assert_eq!(b.ldlt_to(&mut ldlt).unwrap_err(), overflow);
    let c = matrix([[-1.0, 30_000.0], [1.0, 30_000.0]]);
    assert_eq!(c.lu_to(&mut lu).unwrap_err(), overflow);
    assert_eq!((lu.reconstruct(), ldlt.reconstruct()), (Matrix::IDENTITY, Matrix::IDENTITY));
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    /// In a debug build, an overflow without a check would panic.
    #[test]
    fn nothing_that_returns_a_result_panics(bits in uniform::<_, 20>(ANY), shift in 0..31) {
        let number = |k: usize| I16F16::from_bits(bits[k] >> (shift * (k as i32 % 3) / 2));
        let a = Matrix::<I16F16, 4, 4>::from_fn(|i, j| number(4 * i + j));
        let b = Vector::<I16F16, 4>::from_fn(|i, _| number(16 + i));
        let extreme = a.map(|x| if x.to_bits() % 3 == 0 { I16F16::MIN } else { x });
        for a in [a, extreme, extreme.lower().to_matrix()] {
            let _ = (a.inverse(), a.solve(b), a.lu().is_ok(), a.ldlt().is_ok());
        }
    }

    /// Diagonally dominant, so that no pivot is small: the residual is a few units.
    #[test]
    fn solutions_are_as_accurate_as_their_units(bits in uniform::<_, 12>(-99_999..100_000_i32)) {
        let a = Matrix::<I32F32, 3, 3>::from_fn(|i, j| {
            let x = I32F32::from_bits(i64::from(bits[3 * i + j]) << 15);
            if i == j { x + I32F32::from_num(9) } else { x }
        });
        let b = Vector::<I32F32, 3>::from_fn(|i, _| I32F32::from_bits(i64::from(bits[9 + i]) << 15));
        let x = a.solve(b).unwrap();
        let residual = (a * x - b).norm_inf();
        prop_assert!(residual <= I32F32::DELTA * 100, "{residual}");
        let identity = (a * a.inverse().unwrap() - Matrix::identity()).norm_inf();
        prop_assert!(identity <= I32F32::DELTA * 100, "{identity}");
        let exact = a.cast::<f64>();
        prop_assert!((a.determinant().to_num::<f64>() - exact.determinant()).abs() < 1e-6);
        let ldlt = a.symmetric_part().ldlt().unwrap();
        prop_assert_eq!(ldlt.is_positive_definite(), true);
        let wide = a.cast::<f64>().solve(b.cast::<f64>()).unwrap();
        prop_assert!((x.cast::<f64>() - wide).norm_inf() < 1e-7);
    }
}
