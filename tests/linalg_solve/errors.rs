//! Each case of each error, with its text, which must be true.

use std::error::Error;

use hadamard::linalg::{Determinant, Symmetric};
use hadamard::{EliminationError, Matrix, NoConvergence, NotPositiveDefinite, mat, vector};
use num_complex::Complex;

const INFINITE: f64 = f64::INFINITY;

fn singular(column: usize) -> EliminationError {
    EliminationError::Singular { column }
}

fn not_finite(column: usize) -> EliminationError {
    EliminationError::NotFinite { column }
}

#[test]
fn texts_are_short() {
    let texts = [
        (
            singular(1),
            "the matrix is singular, or rounded to one: column 1 has nothing to divide by",
        ),
        (not_finite(0), "elimination meets an infinite number or NaN in column 0"),
        (
            EliminationError::NoPivot { column: 2 },
            "LDL would divide by zero in column 2: LU exchanges rows instead",
        ),
        (
            EliminationError::NotHermitian { column: 1 },
            "the matrix is not Hermitian: the diagonal is not real in column 1",
        ),
        (EliminationError::NotInteger, "the matrix has no inverse among integers"),
        (
            EliminationError::Overflow { column: 1 },
            "a number in column 1 is too large for its type",
        ),
    ];
    for (error, text) in texts {
        let error: Box<dyn Error> = error.into();
        assert_eq!(error.to_string(), text);
    }
    // As large as an error with one case alone, plus a word for the case.
    assert_eq!(size_of::<Result<(), EliminationError>>(), 2 * size_of::<usize>());
}

#[test]
fn iterations_count_what_is_open() {
    let text = |error: NoConvergence| error.to_string();
    let nan = mat![f64::NAN].symmetric_eigenvalues().unwrap_err();
    assert_eq!(text(nan), "the iteration did not converge: 1 value is still open");
    let nan = mat![1.0, f64::NAN; 0.0, 1.0].eigenvalues().unwrap_err();
    assert_eq!(text(nan), "the iteration did not converge: 2 values are still open");
}

/// One text is true of every pivot that is refused: negative, zero, infinite, NaN or not real.
#[test]
fn a_matrix_is_not_positive_definite_for_each_kind_of_pivot() {
    let text = |error: NotPositiveDefinite| error.to_string();
    let expected = "the matrix is not positive definite: the pivot of column 1 is not a finite positive number";
    for pivot in [-1.0, 0.0, INFINITE, f64::NAN] {
        assert_eq!(text(mat![1.0, 0.0; 0.0, pivot].cholesky().unwrap_err()), expected);
    }
    let (zero, one, i) = (Complex::ZERO, Complex::new(1.0, 0.0), Complex::new(0.0, 1.0));
    assert_eq!(text(mat![one, zero; zero, one + i].cholesky().unwrap_err()), expected);
}

/// Each way to eliminate: in registers, by rows, by columns.
#[test]
fn zeros_are_told_from_what_is_not_finite() {
    fn check<const N: usize>() {
        for k in 0..N {
            let mut zero = Matrix::<f64, N, N>::identity();
            zero[(k, k)] = 0.0;
            let mut infinite = zero;
            infinite[(k, k)] = INFINITE;
            let mut nan = zero;
            nan[(N - 1, k)] = f64::NAN;
            for (a, error) in [(zero, singular(k)), (infinite, not_finite(k)), (nan, not_finite(k))]
            {
                let ones = Matrix::<f64, N, 1>::ONES;
                assert_eq!(a.lu().unwrap_err(), error);
                assert_eq!(a.solve(ones), Err(error));
                assert_eq!(a.inverse(), Err(error));
                assert_eq!(a.clone().inverse_in_place(), Err(error));
                assert_eq!(a.cast::<f32>().inverse(), Err(error));
                let complex = a.map(|x| Complex::new(x, 0.0));
                assert_eq!(complex.lu().unwrap_err(), error);
                assert_eq!(complex.inverse(), Err(error));
                assert_eq!(complex.map(|z| z * Complex::I).solve(complex), Err(error));
            }
            for (a, error) in [(zero, singular(k)), (infinite, not_finite(k))] {
                assert_eq!(a.upper().inverse(), Err(error));
                assert_eq!(a.lower().solve(Matrix::<f64, N, 1>::ONES), Err(error));
            }
            assert_eq!(zero.ldlt().unwrap_err(), EliminationError::NoPivot { column: k });
            assert_eq!(infinite.ldlt().unwrap_err(), not_finite(k));
            assert_eq!(zero.qr().solve(Matrix::<f64, N, 1>::ONES), Err(singular(k)));
        }
    }
    check::<1>();
    check::<2>();
    check::<3>();
    check::<4>();
    check::<5>();
    check::<9>();
    check::<17>();
}

/// The second pivot is 1e300 - 1e200 1e200.
#[test]
fn an_overflow_on_the_way_is_not_finite() {
    let a = mat![1.0, 1e200; 1e200, 1e300];
    assert_eq!(a.ldlt().unwrap_err(), not_finite(1));
    let a = mat![-1.0, 1e308; 1.0, 1e308];
    assert_eq!(a.lu().unwrap_err(), not_finite(1));
}

/// The matrix is its own inverse.
#[test]
fn a_regular_matrix_without_a_pivot_is_not_called_singular() {
    let exchange = mat![0.0, 1.0; 1.0, 0.0];
    assert_eq!(exchange.ldlt().unwrap_err(), EliminationError::NoPivot { column: 0 });
    assert_eq!(exchange.inverse(), Ok(exchange));
    let symmetric = Symmetric::from_lower(exchange);
    assert_eq!(symmetric.ldlt().unwrap_err(), EliminationError::NoPivot { column: 0 });
    assert_eq!(symmetric.solve(vector![1.0, 2.0]), Ok(vector![2.0, 1.0]));
    assert_eq!(Symmetric::from_lower(mat![1.0, 1.0; 1.0, 1.0]).inverse(), Err(singular(1)));
}

#[test]
fn a_diagonal_that_is_not_real_is_not_hermitian() {
    let (zero, one, i) = (Complex::ZERO, Complex::new(1.0, 0.0), Complex::I);
    let error = mat![one, zero; zero, i].ldlt().unwrap_err();
    assert_eq!(error, EliminationError::NotHermitian { column: 1 });
}

/// A in each type of integers that holds its numbers.
fn everywhere<const N: usize>(a: Matrix<i8, N, N>, expected: EliminationError) {
    fn check<T, const N: usize>(a: Matrix<T, N, N>, expected: EliminationError)
    where
        T: Determinant + core::fmt::Debug,
    {
        assert_eq!(a.inverse(), Err(expected), "{a:?}");
        assert_eq!(a.clone().inverse_in_place(), Err(expected), "{a:?}");
    }
    check(a, expected);
    check(a.cast::<i16>(), expected);
    check(a.cast::<i32>(), expected);
    check(a.cast::<i64>(), expected);
    check(a.cast::<i128>(), expected);
    check(a.cast::<isize>(), expected);
}

#[test]
fn integers_are_singular_or_have_no_inverse_among_integers() {
    everywhere(mat![0], singular(0));
    everywhere(mat![2], EliminationError::NotInteger);
    everywhere(mat![3, 5; 2, 3] * 3, EliminationError::NotInteger);
    everywhere(mat![1, 2; 2, 4], singular(1));
    everywhere(mat![0, 2; 0, 4], singular(0));
    // Column 1 is -3 times column 0. The other columns are arbitrary.
    everywhere(mat![1, -3, 1; 2, -6, 5; 3, -9, 8], singular(1));
    // The last row is the sum of the others.
    everywhere(mat![1, 2, 3; 0, 1, 4; 1, 3, 7], singular(2));
    everywhere(Matrix::<i8, 7, 7>::ONES, singular(1));
    everywhere(
        Matrix::<i8, 7, 7>::from_diagonal(Matrix::splat(-1)) * 127,
        EliminationError::NotInteger,
    );
}

/// Their determinants are zero, and the products that show it do not fit.
#[test]
fn large_integers_are_told_to_be_singular() {
    let large = i128::MAX;
    assert_eq!(mat![large, large; large, large].inverse(), Err(singular(1)));
    assert_eq!(mat![i128::MIN, i128::MIN; 1, 1].inverse(), Err(singular(1)));
    assert_eq!(mat![i64::MAX, 1 - i64::MAX; i64::MAX, 1 - i64::MAX].inverse(), Err(singular(1)));
    assert_eq!(Matrix::<i8, 20, 20>::splat(i8::MIN).inverse(), Err(singular(1)));
    // det A = -2 MAX, 2¹²⁸ - 2, wraps to -2; MAX itself is a Mersenne prime.
    assert_eq!(mat![large, 2; large, 0].inverse(), Err(EliminationError::NotInteger));
    assert_eq!(mat![large, 0; 0, large].inverse(), Err(EliminationError::NotInteger));
}

/// Determinants that the first primes divide, or divide with the remainder 1. These matrices
/// are neither singular nor unimodular.
#[test]
fn multiples_of_primes_are_not_singular() {
    // The largest primes below 2^16.
    let (p, q, r) = (65521_i64, 65519, 65497);
    assert_eq!(mat![p].inverse(), Err(EliminationError::NotInteger));
    assert_eq!(mat![p, 0; 0, q].inverse(), Err(EliminationError::NotInteger));
    assert_eq!(mat![(p * q * r)].inverse(), Err(EliminationError::NotInteger));
    assert_eq!(mat![(p * q * r + 1)].inverse(), Err(EliminationError::NotInteger));
    assert_eq!(mat![(p * q * r - 1)].inverse(), Err(EliminationError::NotInteger));
    // Column 0 is zero modulo p, and column 1 is the first that depends on others.
    assert_eq!(mat![p, 2 * p; 1, 2].inverse(), Err(singular(1)));
    assert_eq!(mat![p, 0; 0, 0].inverse(), Err(singular(1)));
}

/// det A is 1 or -1. An element of the inverse is one more than the largest number of the type,
/// in the column that the error names.
#[test]
fn an_integer_inverse_that_does_not_fit_is_an_overflow() {
    let overflow = |column| EliminationError::Overflow { column };
    // The inverse of the first is [0 1; 1 128], that of the other [128 1; 1 0].
    assert_eq!(mat![i8::MIN, 1; 1, 0].inverse(), Err(overflow(1)));
    assert_eq!(mat![0, 1; 1, i8::MIN].inverse(), Err(overflow(0)));
    assert_eq!(mat![i128::MIN, 1; 1, 0].inverse(), Err(overflow(1)));
    // -(-128) again, below a diagonal of ones.
    let mut a = Matrix::<i8, 5, 5>::identity();
    a[(4, 2)] = i8::MIN;
    assert_eq!(a.inverse(), Err(overflow(2)));
    assert!(a.cast::<i16>().inverse().is_ok());
}

#[test]
fn each_case_of_integers_is_that_of_the_determinant() {
    let mut bits = 0x9e37_79b9_u32;
    let (mut zeros, mut others, mut units) = (0, 0, 0);
    for _ in 0..3000 {
        let a = Matrix::<i32, 4, 4>::from_fn(|_, _| {
            bits = bits.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            (bits >> 28) as i32 % 3 - 1
        });
        match (a.determinant(), a.inverse()) {
            (0, Err(EliminationError::Singular { column })) => {
                zeros += 1;
                assert_eq!(first_dependent(&a), Some(column), "{a:?}");
            }
            (1 | -1, Ok(inverse)) => {
                units += 1;
                assert_eq!(a * inverse, Matrix::IDENTITY);
            }
            (_, Err(EliminationError::NotInteger)) => others += 1,
            (determinant, result) => panic!("{determinant}: {result:?}, of {a:?}"),
        }
    }
    assert!(zeros > 300 && others > 300 && units > 300, "{zeros} {others} {units}");
}

/// The first column that depends on those before it, by the Gram determinants of the leading
/// columns.
fn first_dependent(a: &Matrix<i32, 4, 4>) -> Option<usize> {
    (0..4).find(|&k| {
        let gram = Matrix::<i32, 4, 4>::from_fn(|i, j| match (i <= k, j <= k) {
            (true, true) => a.column(i).dot(a.column(j)),
            _ => i32::from(i == j),
        });
        gram.determinant() == 0
    })
}
