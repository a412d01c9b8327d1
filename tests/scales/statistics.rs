//! Means of squares, and medians.

use hadamard::{Matrix, Real, Vector, mat, vector};

/// Whether two numbers are the same within a few roundings.
fn is_close(x: f64, y: f64) -> bool {
    x == y || (x - y).abs() <= 4.0 * f64::EPSILON * y.abs()
}

#[test]
fn deviations_scale_with_the_elements() {
    let x = vector![1.0, 4.0, -2.5, 7.25, 3.0];
    let (deviation, variance) = (x.standard_deviation(), x.variance());
    for exponent in (-1020..=1020).step_by(60) {
        let scale = 2_f64.powi(exponent);
        let scaled = x * scale;
        let expected = deviation * scale;
        assert!(is_close(scaled.standard_deviation(), expected), "2^{exponent}");
        if exponent.abs() < 500 {
            assert!(is_close(scaled.variance(), variance * scale * scale), "2^{exponent}");
        }
    }
}

#[test]
fn deviations_fit_where_sums_and_squares_do_not() {
    let max = f64::MAX;
    assert!(is_close(vector![max, -max].standard_deviation(), max));
    assert_eq!(vector![max, -max].variance(), f64::INFINITY);
    assert_eq!(Vector::<f64, 4>::splat(max).standard_deviation(), 0.0);
    assert!(is_close(Vector::<f64, 4>::from([max, 0.0, max, 0.0]).standard_deviation(), max / 2.0));
    assert!(is_close(vector![1e154, -1e154].variance(), 1e308));
    assert!(is_close(vector![1.25e154, -1.25e154, 1.25e154, -1.25e154].variance(), 1.5625e308));
    // The smallest numbers.
    let tiny = f64::MIN_POSITIVE * f64::EPSILON;
    assert_eq!(vector![2.0 * tiny, 8.0 * tiny].standard_deviation(), 3.0 * tiny);
    assert_eq!(vector![0.0, 0.0].standard_deviation(), 0.0);
    assert_eq!(vector![0.0, 0.0].variance(), 0.0);
    assert!(is_close(vector![1e-150, 3e-150].variance(), 1e-300));
    assert_eq!(mat![f32::MAX, -f32::MAX].standard_deviation(), f32::MAX);
}

#[test]
fn a_large_mean_does_not_harm() {
    // 10⁹ + 4, 7, 13, 16: a formula with Σ x² would lose all digits.
    let x = vector![4.0, 7.0, 13.0, 16.0];
    assert_eq!((x + Matrix::splat(1e9)).variance(), 22.5);
    assert_eq!((x + Matrix::splat(1e9)).standard_deviation(), 22.5_f64.sqrt());
}

#[test]
fn a_median_does_not_overflow() {
    fn check<T: Real + std::fmt::Debug>() {
        assert_eq!(vector![T::MAX, T::MAX].median(), T::MAX);
        assert_eq!(vector![T::MAX, -T::MAX].median(), T::ZERO);
        assert_eq!(vector![T::INFINITY, T::ONE, -T::INFINITY].median(), T::ONE);
        let tiny = T::MIN_POSITIVE * T::EPSILON;
        assert_eq!(vector![tiny, tiny].median(), tiny);
        assert!(vector![T::INFINITY, -T::INFINITY].median().is_nan());
        assert!(vector![T::NAN, T::ONE, T::ONE, T::ONE].median().is_nan());
    }
    check::<f32>();
    check::<f64>();
}
