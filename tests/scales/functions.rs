//! Square roots and logarithms of symmetric matrices whose eigenvalues do not fit, or whose
//! elements are subnormal.

use hadamard::linalg::MatrixFunctionError;
use hadamard::{Matrix, mat};
use num_complex::Complex;

type C64 = Complex<f64>;

/// The largest error relative to the largest element.
fn error<const N: usize>(found: Matrix<f64, N, N>, right: Matrix<f64, N, N>) -> f64 {
    (found - right).abs().max_element() / right.abs().max_element()
}

/// [p q; q p] has the eigenvalues p + q and p - q, so its functions are [f g; g f], where f and g
/// are half of the sum and of the difference of the functions of the eigenvalues. They are computed
/// from halves, quarters and the like, which fit.
fn root_and_logarithm(p: f64, q: f64, two_to_the: i32) -> [Matrix<f64, 2, 2>; 2] {
    let (large, small) = (p + q, p - q);
    let symmetric = |x: f64, y: f64| mat![0.5 * x + 0.5 * y, 0.5 * x - 0.5 * y; 0.5 * x - 0.5 * y, 0.5 * x + 0.5 * y];
    assert_eq!(two_to_the % 2, 0);
    let root = 2_f64.powi(two_to_the / 2);
    let shift = f64::from(two_to_the) * core::f64::consts::LN_2;
    [
        symmetric(large.sqrt() * root, small.sqrt() * root),
        symmetric(large.ln() + shift, small.ln() + shift),
    ]
}

#[test]
fn where_an_eigenvalue_overflows() {
    let a = mat![1e308, 9e307; 9e307, 1e308];
    // mpmath: √1.9e308 and √1e307, ln 1.9e308 and ln 1e307.
    let root = mat![8.473163206129303e153, 5.310885545960922e153; 5.310885545960922e153, 8.473163206129303e153];
    let logarithm =
        mat![708.3658430387552, 1.4722194895832204; 1.4722194895832204, 708.3658430387552];
    assert!(error(a.sqrt_matrix().unwrap(), root) < 1e-15);
    assert!(error(a.ln_matrix().unwrap(), logarithm) < 1e-15);
    // The small element of the logarithm has its digits too.
    assert!((a.ln_matrix().unwrap()[(0, 1)] - 1.4722194895832204).abs() < 2e-13);

    let i = Complex::new(0.0, 1.0);
    let complex = mat![C64::from(1e308), i * 9e307; i * -9e307, C64::from(1e308)];
    let found = complex.sqrt_matrix().unwrap();
    assert!((found[(0, 0)] - root[(0, 0)]).norm() < 1e139, "{found}");
    assert!((found[(0, 1)] - i * root[(0, 1)]).norm() < 1e139, "{found}");
    let found = complex.ln_matrix().unwrap();
    assert!((found[(0, 0)] - logarithm[(0, 0)]).norm() < 1e-12, "{found}");
    assert!((found[(0, 1)] - i * logarithm[(0, 1)]).norm() < 1e-12, "{found}");
}

/// Eigenvalues 3/2 and 1/2 times a power of two, for every second power.
#[test]
fn at_every_scale() {
    for k in (-1072..=1022).step_by(2) {
        let scale = 2_f64.powi(k / 2);
        let a = mat![1.0, 0.5; 0.5, 1.0] * scale * scale;
        let [root, logarithm] = root_and_logarithm(1.0, 0.5, k);
        assert!(error(a.sqrt_matrix().unwrap(), root) < 4e-16, "the root at 2^{k}");
        let found = a.ln_matrix().unwrap();
        assert!(error(found, logarithm) < 1e-15, "the logarithm at 2^{k}: {found}");
    }
    for k in (-148..=126).step_by(2) {
        let scale = 2_f32.powi(k / 2);
        let a = mat![1.0, 0.5; 0.5, 1.0] * scale * scale;
        let [root, logarithm] = root_and_logarithm(1.0, 0.5, k);
        let found = a.sqrt_matrix().unwrap().map(f64::from);
        assert!(error(found, root) < 3e-7, "the root at 2^{k} in f32");
        let found = a.ln_matrix().unwrap().map(f64::from);
        assert!(error(found, logarithm) < 5e-7, "the logarithm at 2^{k} in f32: {found}");
    }
}

#[test]
fn what_is_subnormal() {
    let a = Matrix::<f64, 3, 3>::identity() * 1e-320;
    // 1e-320 is 2024 times the smallest number, 2⁻¹⁰⁷⁴.
    let (root, logarithm) =
        (2024_f64.sqrt() * 2_f64.powi(-537), 2024_f64.ln() - 1074.0 * 2_f64.ln());
    assert!(error(a.sqrt_matrix().unwrap(), Matrix::identity() * root) < 1e-15);
    assert!(error(a.ln_matrix().unwrap(), Matrix::identity() * logarithm) < 1e-15);
    // 1e-45 is the smallest number, 2⁻¹⁴⁹.
    let a = mat![1e-45_f32, 0.0; 0.0, 1e-45];
    let root = 2_f64.powi(-149).sqrt() as f32;
    assert_eq!(a.sqrt_matrix(), Ok(Matrix::identity() * root));
    assert_eq!(a.ln_matrix(), Ok(Matrix::identity() * (-149.0 * core::f32::consts::LN_2)));
    // Elements that mirror each other may differ by some of these units.
    let nearly = mat![2e-320, 1e-320; 1e-320 + 5e-324, 2e-320];
    assert!(nearly.sqrt_matrix().is_ok());
    assert!(mat![2e-320, 1e-320; 2e-320, 2e-320].sqrt_matrix().is_err());
}

#[test]
fn what_is_not_symmetric_is_seen_where_differences_overflow() {
    let expected = MatrixFunctionError::NotSymmetric { row: 1, column: 0 };
    assert_eq!(mat![1e308, -1e308; 1e308, 1e308].sqrt_matrix(), Err(expected));
    let z = Complex::new(1.5e308, 1.5e308);
    let one = C64::from(1.7e308);
    assert_eq!(mat![one, z; z, one].sqrt_matrix(), Err(expected));
    // The eigenvalues 1.7e308 ± |1.2e308 (1 + i)| are positive: 3.4e308 and 2.9e306.
    let z = Complex::new(1.2e308, 1.2e308);
    let root = mat![one, z; z.conj(), one].sqrt_matrix().unwrap();
    let square = root * root;
    assert!(((square[(0, 1)] - z) / 1e308).norm() < 1e-14, "{square}");
    assert!(((square[(0, 0)] - one) / 1e308).norm() < 1e-14, "{square}");
}

#[test]
fn an_eigenvalue_that_does_not_fit_is_infinite() {
    let eigen = mat![1e308_f64, 9e307; 9e307, 1e308].symmetric_eigen().unwrap();
    let values = eigen.eigenvalues();
    assert!((values[0] / 1e307 - 1.0).abs() < 1e-14 && values[1] == f64::INFINITY);
    let half = 0.5_f64.sqrt();
    assert!(eigen.eigenvectors().abs().distance(mat![half, half; half, half]) < 1e-15);
    assert!(eigen.reconstruct().iter().all(|x| !x.is_finite()));
}
