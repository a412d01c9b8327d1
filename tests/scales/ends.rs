//! The ends of the range: results that fit although numbers on the way do not.
//!
//! The right values follow from the matrices: each test says how.

use hadamard::{EliminationError, Matrix, Vector, mat, vector};
use num_complex::Complex;

const EPSILON: f64 = f64::EPSILON;

/// Whether all parts are within a few roundings, relative to the largest.
#[track_caller]
fn assert_close<const M: usize, const N: usize>(
    found: Matrix<f64, M, N>,
    right: Matrix<f64, M, N>,
) {
    let size = right.abs().max_element();
    for (x, y) in found.iter().zip(&right) {
        let error = (x / size - y / size).abs();
        assert!(error <= 16.0 * EPSILON, "{found:?} is not {right:?}");
    }
}

#[test]
fn a_system_whose_elimination_overflows() {
    // The second pivot is -2e308. The sum of the solution is 1, the difference 0.
    let a = mat![1e308, 1e308; 1e308, -1e308];
    assert_eq!(a.solve(vector![1e308, 0.0]), Ok(vector![0.5, 0.5]));
    assert_close(a.inverse().unwrap(), mat![5e-309, 5e-309; 5e-309, -5e-309]);
    assert_eq!(a.lu().unwrap_err(), EliminationError::NotFinite { column: 1 });
    let (a, b) = (mat![1e38_f32, 3e38; 3e38, -3e38], vector![2e38_f32, 0.0]);
    let x = a.solve(b).unwrap();
    assert!((x - vector![0.5, 0.5]).norm() < 1e-6);
}

#[test]
fn the_same_as_a_part_of_larger_systems() {
    fn check<const N: usize>() {
        // A block of the matrix above, and ones on the rest of the diagonal.
        let a = Matrix::<f64, N, N>::from_fn(|i, j| match (i, j) {
            (0 | 1, 0 | 1) => {
                if i + j == 2 {
                    -1e308
                } else {
                    1e308
                }
            }
            _ => f64::from(i == j),
        });
        let b = Vector::<f64, N>::from_fn(|i, _| if i == 0 { 1e308 } else { f64::from(i != 1) });
        let x = Vector::<f64, N>::from_fn(|i, _| if i < 2 { 0.5 } else { 1.0 });
        assert_eq!(a.solve(b), Ok(x));
        let inverse = a.inverse().unwrap();
        let block = Matrix::from_fn(|i, j| inverse[(i, j)]);
        assert_close(block, mat![5e-309, 5e-309; 5e-309, -5e-309]);
        let mut in_place = a;
        in_place.inverse_in_place().unwrap();
        assert_eq!(in_place, inverse);
        let c = Matrix::<Complex<f64>, N, N>::from_fn(|i, j| Complex::new(0.0, a[(i, j)]));
        let y = c.solve(b.map(|b| Complex::new(0.0, b))).unwrap();
        assert_eq!(y, x.map(|x| Complex::new(x, 0.0)));
    }
    check::<2>();
    check::<3>();
    check::<4>();
    check::<5>();
    check::<12>();
    check::<20>();
}

#[test]
fn a_multiplier_that_underflows_is_not_lost() {
    // Rows of very different scales; the solution is (1, 1).
    assert_close(
        mat![1e200, 1e200; 1e-200, 2e-200].solve(vector![2e200, 3e-200]).unwrap(),
        vector![1.0, 1.0],
    );
    let x = mat![1e30_f32, 1e30; 1e-30, 2e-30].solve(vector![2e30, 3e-30]).unwrap();
    assert!((x - vector![1.0, 1.0]).norm() < 1e-5);
    // A row of subnormal numbers that are exact.
    let tiny = f64::from_bits(1);
    let a = mat![3.0, 1.0, 0.0, 0.0, 0.0;
                 tiny, 2.0 * tiny, 0.0, 0.0, 0.0;
                 0.0, 0.0, 1.0, 0.0, 0.0;
                 0.0, 0.0, 0.0, 1.0, 0.0;
                 0.0, 0.0, 0.0, 0.0, 1.0];
    let x = a.solve(vector![4.0, 3.0 * tiny, 1.0, 1.0, 1.0]).unwrap();
    assert_close(x, Vector::splat(1.0));
}

#[test]
fn a_quotient_that_underflows_is_not_lost() {
    // x₁ = 1e-400, x₀ = -1e300 x₁.
    let x = mat![1.0, 1e300; 0.0, 1e200].solve(vector![0.0, 1e-200]).unwrap();
    assert_close(x, vector![-1e-100, 0.0]);
}

#[test]
fn systems_of_subnormal_numbers() {
    let tiny = f64::from_bits(1);
    // Small integers times the smallest number: the solution is that of the integers.
    let a = mat![3.0, 1.0, 2.0; 1.0, 4.0, 1.0; 2.0, 1.0, 7.0];
    let b = vector![11.0, 12.0, 25.0];
    let x = (a * tiny).solve(b * tiny).unwrap();
    assert_close(x, vector![1.0, 2.0, 3.0]);
    let cholesky = (a * (4.0 * tiny)).cholesky().unwrap().l().to_matrix();
    assert_eq!(cholesky, a.cholesky().unwrap().l().to_matrix() * (4.0 * tiny).sqrt());
}

#[test]
fn singular_matrices_are_singular_at_every_scale() {
    for scale in [f64::from_bits(1), 1e-310, 1e-160, 1.0, 1e160, 1e307] {
        let a = mat![1.0, 2.0; 2.0, 4.0] * scale;
        let error = EliminationError::Singular { column: 1 };
        assert_eq!(a.solve(vector![1.0, 1.0]).unwrap_err(), error);
    }
    let nan = mat![f64::NAN, 1.0; 1.0, 1.0].solve(vector![1.0, 1.0]);
    assert_eq!(nan.unwrap_err(), EliminationError::NotFinite { column: 0 });
    let infinite = mat![1.0, 1.0; 1.0, f64::INFINITY].solve(vector![1.0, 1.0]);
    assert_eq!(infinite.unwrap_err(), EliminationError::NotFinite { column: 1 });
}

#[test]
fn substitutions_that_overflow_on_the_way() {
    // 3e308 is in the products of L and x, but not in b = L x.
    let l = mat![1.0, 0.0, 0.0; -3.0, 1.0, 0.0; 1.0, 0.5, 1.0].lower();
    let x = vector![1e308, 1.7e308, -1e308];
    let b = vector![1e308, -1.3e308, 0.85e308];
    assert_close(l.solve(b).unwrap(), x);
    let b = vector![-0.3e308, 1.5e308, 1e308];
    assert_close(l.transpose().solve(b).unwrap(), vector![1.7e308, 1e308, 1e308]);
}

/// Columns times powers of two. Q stays the same, and the columns of R are multiplied by these
/// powers.
#[test]
fn columns_of_r_have_the_scale_of_their_own() {
    fn check<const M: usize, const N: usize>() {
        let a = Matrix::<f64, M, N>::from_fn(|i, j| ((i * 7 + j * 5 + i * j) % 11) as f64 - 4.5);
        let exponents = |j: usize| [-1000, 0, 1000, -600, 450, 900, -900][(j * 3) % 7];
        let times = |a: &Matrix<f64, M, N>| {
            Matrix::<f64, M, N>::from_fn(|i, j| a[(i, j)] * 2_f64.powi(exponents(j)))
        };
        let (expected, found) = (a.qr(), times(&a).qr());
        assert_eq!(found.q(), expected.q());
        assert_eq!(found.r(), times(&expected.r()));
        // Norms choose the pivots. They differ by more than the range of their squares.
        let pivoted = times(&a).qr_pivoted();
        let order = pivoted.permutation();
        for k in 1..M.min(N) {
            let diagonal = |k: usize| pivoted.r()[(k, k)];
            assert!(diagonal(k) <= diagonal(k - 1), "{:?}", pivoted.r());
        }
        for j in 0..N {
            // A column of R has the norm of that of A.
            let scale = 2_f64.powi(-exponents(order[j]));
            let norm = (pivoted.r().column(j) * scale).norm();
            assert!((norm - a.column(order[j]).norm()).abs() <= 1e-13, "{norm}");
        }
    }
    check::<2, 2>();
    check::<3, 3>();
    check::<5, 3>();
    check::<4, 7>();
    check::<12, 12>();
}

#[test]
fn r_fits_though_products_of_columns_do_not() {
    // r₀₁ = 1.46e308 + 3e-10, r₁₁ = |3 - 1.46e298|, both divided by the norm of the first column.
    let a = mat![1.0, 1.46e308; 1e-10, 3.0];
    assert_close(a.qr().r(), mat![1.0, 1.46e308; 0.0, 1.46e298]);
    assert!((a.qr().r()[(1, 1)] / 1.46e298 - 1.0).abs() < 1e-15);
    assert_close(a.qr().reconstruct(), a);
    assert_close(a.qr_pivoted().reconstruct(), a);
    let a = mat![1e308, 1e308; 1e308, -1e308];
    assert_close(a.qr().solve(vector![1e308, 0.0]).unwrap(), vector![0.5, 0.5]);
    assert_close(a.qr_pivoted().solve(vector![1e308, 0.0]), vector![0.5, 0.5]);
}

/// λ = 1.5e308 ± 1e308 for (1, 1)/√2 and (1, -1)/√2, and the singular values are |λ|.
#[test]
fn a_value_that_does_not_fit_is_infinite_and_its_vectors_are_right() {
    let a = mat![1.5e308, 1e308; 1e308, 1.5e308];
    let half = std::f64::consts::FRAC_1_SQRT_2;
    let svd = a.svd().unwrap();
    assert_eq!(svd.singular_values()[0], f64::INFINITY);
    assert!((svd.singular_values()[1] / 5e307 - 1.0).abs() < 1e-14);
    assert_close(svd.u().abs(), Matrix::splat(half));
    assert_close(svd.v().abs(), Matrix::splat(half));
    assert_eq!(svd.rank(), 2);
    assert!((svd.condition() - 5.0).abs() < 1e-14);
    assert_close(svd.reconstruct(), a);
    let (w, h) = svd.polar();
    assert_close(w, Matrix::identity());
    assert_close(h, a);
    // (1.5, -1; -1, 1.5) / (1.5² - 1) / 1e308
    assert_close(a.pseudo_inverse().unwrap(), mat![1.2e-308, -8e-309; -8e-309, 1.2e-308]);
    assert_close(a.lstsq(vector![1e308, 1e308]).unwrap(), vector![0.4, 0.4]);
    assert_eq!(a.norm_2(), Ok(f64::INFINITY));

    let eigen = a.symmetric_eigen().unwrap();
    assert_eq!(eigen.eigenvalues()[1], f64::INFINITY);
    assert!((eigen.eigenvalues()[0] / 5e307 - 1.0).abs() < 1e-14);
    assert_close(eigen.eigenvectors().abs(), Matrix::splat(half));
    assert_eq!(a.symmetric_eigenvalues(), Ok(eigen.eigenvalues()));
    let values = a.eigenvalues().unwrap();
    assert_eq!((values[1].re, values[1].im), (f64::INFINITY, 0.0));
    assert!((values[0].re / 5e307 - 1.0).abs() < 1e-14);
    let schur = a.schur().unwrap();
    assert_close(schur.q().abs(), Matrix::splat(half));
    assert!(schur.t().diagonal().iter().any(|&x| x == f64::INFINITY));
}

#[test]
fn what_is_not_finite_does_not_converge() {
    for x in [f64::NAN, f64::INFINITY] {
        let a = mat![x, 1.0; 1.0, 1.0];
        assert!(a.svd().is_err() && a.symmetric_eigen().is_err());
        assert!(a.eigenvalues().is_err() && a.schur().is_err());
    }
}
