use hadamard::linalg::Symmetric;
use hadamard::scalar::Rounding;
use hadamard::{EliminationError, Matrix, Signed, mat, vector};
use num_rational::{Ratio, Rational32, Rational64};

fn exact<const M: usize, const N: usize>(a: Matrix<i64, M, N>) -> Matrix<Rational64, M, N> {
    a.map(Ratio::from_integer)
}

/// Hilbert's matrix, the classical example of a bad condition, has an inverse of integers.
fn hilbert<const N: usize>() -> Matrix<Rational64, N, N> {
    Matrix::from_fn(|i, j| Ratio::new(1, (i + j + 1) as i64))
}

#[test]
fn inverses_are_exact() {
    assert_eq!(
        hilbert::<3>().inverse().unwrap(),
        exact(mat![9, -36, 30; -36, 192, -180; 30, -180, 180])
    );
    fn check<const N: usize>() {
        let h = hilbert::<N>();
        assert_eq!(h * h.inverse().unwrap(), Matrix::IDENTITY);
        assert_eq!(h.solve(h).unwrap(), Matrix::IDENTITY);
    }
    check::<1>();
    check::<2>();
    check::<4>();
    check::<5>();
    check::<6>();
}

#[test]
fn determinants_are_exact() {
    assert_eq!(hilbert::<3>().determinant(), Ratio::new(1, 2160));
    assert_eq!(hilbert::<4>().determinant(), Ratio::new(1, 6_048_000));
    assert_eq!(hilbert::<5>().determinant(), Ratio::new(1, 266_716_800_000));
    let singular = exact(mat![1, 2, 3; 4, 5, 6; 7, 8, 9]);
    assert_eq!(singular.determinant(), Ratio::ZERO);
    assert_eq!(singular * singular.adjugate(), Matrix::ZERO);
    assert_eq!(singular.inverse(), Err(EliminationError::Singular { column: 2 }));
    let singular = Matrix::<Rational64, 5, 5>::from_fn(|i, j| Ratio::new((i * j) as i64, 7));
    assert_eq!(singular.determinant(), Ratio::ZERO);
}

#[test]
fn decompositions_are_exact() {
    let a = hilbert::<4>();
    let lu = a.lu().unwrap();
    let permuted = Matrix::from_fn(|i, j| a[(lu.permutation()[i], j)]);
    assert_eq!(lu.l() * lu.u(), permuted);
    assert_eq!(lu.determinant(), a.determinant());
    assert_eq!(a.ldlt().unwrap().reconstruct(), a);
    let upper = a.upper();
    assert_eq!(
        upper * upper.inverse().unwrap() * vector![1, 2, 3, 4].map(Ratio::from_integer),
        vector![1, 2, 3, 4].map(Ratio::from_integer)
    );
    let p = Symmetric::from_lower(a);
    assert_eq!((p + p).to_matrix(), a * Ratio::from_integer(2));
}

/// An error, not a wrong number, and not a panic.
#[test]
fn overflow_is_an_error() {
    let a = Matrix::<Ratio<i8>, 3, 3>::from_fn(|i, j| Ratio::new(1, (i + j + 1) as i8));
    assert!(matches!(a.inverse(), Err(EliminationError::Overflow { .. })));
    assert!(matches!(a.lu(), Err(EliminationError::Overflow { .. })));
    assert!(matches!(a.ldlt(), Err(EliminationError::Overflow { .. })));
    assert!(
        matches!(a.solve(a), Err(EliminationError::Overflow { .. }))
            || a.solve(a) == Ok(Matrix::IDENTITY)
    );
    // The ends of the range.
    let ends =
        mat![Ratio::new(i8::MIN, 1), Ratio::ONE; Ratio::new(i8::MAX, 2), Ratio::new(1, i8::MAX)];
    assert!(ends.inverse().is_err());
    let largest = mat![Ratio::from_integer(i32::MAX)];
    assert_eq!(largest.inverse(), Ok(mat![Rational32::new(1, i32::MAX)]));
    let smallest = mat![Ratio::from_integer(i32::MIN)];
    assert_eq!(smallest.inverse(), Err(EliminationError::Overflow { column: 0 }));
}

/// Sums by common denominators: 1/6 + 1/10 + 1/15 = 1/3.
#[test]
fn sums_and_products() {
    let v = vector![Rational32::new(1, 6), Ratio::new(1, 10), Ratio::new(1, 15)];
    assert_eq!(v.sum(), Ratio::new(1, 3));
    assert_eq!(v.mean(), Ratio::new(1, 9));
    assert_eq!(v.dot(v), Ratio::new(19, 450));
    assert_eq!(v.max_element(), Ratio::new(1, 6));
    assert_eq!((-v).abs(), v);
    assert_eq!(Signed::signum(-v[0]), -Ratio::ONE);
}

/// As floats are rounded.
#[test]
fn rounding() {
    for numerator in -25_i32..25 {
        for denominator in [1, 2, 3, 4, 5] {
            let (x, float) = (
                Rational32::new(numerator, denominator),
                f64::from(numerator) / f64::from(denominator),
            );
            let same = |found: Rational32, expected: f64| {
                assert_eq!(found, Ratio::from_integer(expected as i32), "{x}");
            };
            same(Rounding::floor(x), float.floor());
            same(Rounding::ceil(x), float.ceil());
            same(Rounding::trunc(x), float.trunc());
            same(Rounding::round(x), float.round());
            same(Rounding::round_ties_even(x), float.round_ties_even());
        }
    }
    // Half of the largest number, and numbers next to the ends.
    let x = Ratio::new(i8::MAX, 2);
    assert_eq!((Rounding::floor(x), Rounding::round(x)), (Ratio::from(63), Ratio::from(64)));
}
