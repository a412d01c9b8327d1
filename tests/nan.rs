//! NaN in, NaN out: no function loses NaN or makes a number of it.

use hadamard::{EliminationError, Matrix, mat, vector};

const NAN: f64 = f64::NAN;

/// Every position of a NaN among numbers, in a 2x3 matrix.
fn with_one_nan() -> impl Iterator<Item = (usize, usize, Matrix<f64, 2, 3>)> {
    (0..2).flat_map(|i| (0..3).map(move |j| (i, j))).map(|(i, j)| {
        let mut a = mat![1.0, -2.0, 3.0; 4.0, 5.0, -6.0];
        a[(i, j)] = NAN;
        (i, j, a)
    })
}

#[test]
fn reductions_keep_it() {
    for (i, j, a) in with_one_nan() {
        assert!(a.sum().is_nan() && a.product().is_nan() && a.mean().is_nan());
        assert!(a.min_element().is_nan() && a.max_element().is_nan());
        assert!(a.norm().is_nan() && a.norm_1().is_nan() && a.norm_inf().is_nan());
        assert_eq!((a.argmin(), a.argmax()), ((i, j), (i, j)));
        for row in 0..2 {
            let here = row == i;
            assert_eq!(a.row_sums()[row].is_nan(), here);
            assert_eq!(a.row_means()[row].is_nan(), here);
            assert_eq!(a.row_minima()[row].is_nan(), here);
            assert_eq!(a.row_maxima()[row].is_nan(), here);
        }
        for column in 0..3 {
            let here = column == j;
            assert_eq!(a.column_sums()[(0, column)].is_nan(), here);
            assert_eq!(a.column_means()[(0, column)].is_nan(), here);
            assert_eq!(a.column_minima()[(0, column)].is_nan(), here);
            assert_eq!(a.column_maxima()[(0, column)].is_nan(), here);
        }
    }
}

#[test]
fn the_first_of_several_is_found() {
    assert_eq!(mat![1.0, NAN; NAN, 0.0].argmin(), (1, 0));
    assert_eq!(mat![1.0, NAN; NAN, 0.0].argmax(), (1, 0));
}

#[test]
fn minimum_maximum_and_limits_keep_it() {
    for (a, b) in [(NAN, 1.0), (1.0, NAN), (NAN, NAN), (NAN, f64::INFINITY)] {
        assert!(mat![a].min(mat![b])[(0, 0)].is_nan());
        assert!(mat![a].max(mat![b])[(0, 0)].is_nan());
        assert!(mat![a].clamp(mat![b], mat![2.0])[(0, 0)].is_nan());
        assert!(mat![a].clamp(mat![0.0], mat![b])[(0, 0)].is_nan());
    }
    // Zeros of both signs are equal, so the result is the left one.
    assert!(mat![0.0_f64].min(mat![-0.0])[(0, 0)].is_sign_positive());
    assert!(mat![-0.0_f64].max(mat![0.0])[(0, 0)].is_sign_negative());
}

#[test]
fn limits_in_the_wrong_order_give_the_upper_one() {
    assert_eq!(mat![5].clamp(mat![9], mat![1]), mat![1]);
}

#[test]
fn comparisons_are_false() {
    let (a, b) = (mat![NAN, 1.0, NAN], mat![1.0, NAN, NAN]);
    assert!(!(a.lt(b) | a.le(b) | a.gt(b) | a.ge(b) | a.equal(b)).any());
    assert!(a.not_equal(b).all());
    assert_ne!(a, a);
}

#[test]
fn remainders_keep_it() {
    assert!(mat![NAN].rem_euclid(mat![3.0])[(0, 0)].is_nan());
    assert!(mat![3.0].rem_euclid(mat![NAN])[(0, 0)].is_nan());
    assert!(mat![3.0_f64].rem_euclid(mat![0.0])[(0, 0)].is_nan());
    assert!(mat![3.0_f64].rem(mat![0.0])[(0, 0)].is_nan());
}

#[test]
fn norms_of_the_largest_and_the_smallest_numbers() {
    let huge = vector![3.0, 4.0] * 2.0_f64.powi(1020);
    assert_eq!(huge.norm(), 5.0 * 2.0_f64.powi(1020));
    assert_eq!(huge.normalize(), vector![0.6, 0.8]);
    let tiny = vector![3.0, 4.0] * f64::from_bits(1);
    assert_eq!(tiny.norm(), 5.0 * f64::from_bits(1));
    assert_eq!(tiny.normalize(), vector![0.6, 0.8]);
    let largest = vector![f64::MAX, f64::MAX];
    assert_eq!(largest.norm(), f64::INFINITY); // it does not fit
    assert!((largest.normalize() - vector![0.5, 0.5].sqrt()).norm_inf() < 1e-15);
    let mixed = vector![f64::MAX, f64::MIN_POSITIVE];
    assert_eq!(mixed.norm(), f64::MAX);
    assert_eq!(vector![0.0, -0.0].norm(), 0.0);
    assert_eq!(vector![f64::INFINITY, 1.0].norm(), f64::INFINITY);
}

/// Compares numbers of all sizes, also subnormal ones, with double precision, where their
/// squares neither overflow nor underflow.
#[test]
fn norms_of_all_sizes_are_accurate() {
    let rng = &mut fastrand::Rng::with_seed(1);
    for _ in 0..20_000 {
        let size = rng.i32(-149..=127);
        let x = Matrix::<_, 4, 1>::from_fn(|_, _| {
            let spread = if rng.bool() { 0 } else { rng.i32(-30..=0) };
            (rng.f64() - 0.5) * 2.0_f64.powi((size + spread).max(-149))
        });
        let (x, wide) = (x.cast::<f32>(), x.cast::<f32>().cast::<f64>());
        let norm = wide.norm_squared().sqrt();
        if norm == 0.0 {
            continue;
        }
        let epsilon = f64::from(f32::EPSILON);
        let smallest = f64::from(f32::from_bits(1));
        assert!((f64::from(x.norm()) - norm).abs() <= 3.0 * epsilon * norm + smallest, "{x:?}");
        let (unit, exact) = (x.normalize().cast::<f64>(), wide / norm);
        let allowed = exact.abs() * (3.0 * epsilon) + Matrix::splat(f64::from(f32::MIN_POSITIVE));
        assert!((unit - exact).abs().le(allowed).all(), "{x:?}");
    }
}

#[test]
fn what_has_no_direction_is_not_normalized() {
    for v in [
        vector![0.0, 0.0],
        vector![NAN, 1.0],
        vector![f64::INFINITY, 1.0],
        vector![f64::INFINITY, NAN],
        vector![f64::NEG_INFINITY, f64::INFINITY],
    ] {
        assert!(v.normalize().iter().all(|x| x.is_nan()), "{v:?}");
        assert_eq!(v.try_normalize(), None, "{v:?}");
        assert!(v.angle(vector![1.0, 0.0]).is_nan(), "{v:?}");
    }
    assert!(vector![1.0_f64, 2.0].project(vector![0.0, 0.0]).iter().all(|x| x.is_nan()));
}

#[test]
fn a_singular_diagonal_says_where() {
    let inverse = |x, y| vector![x, y].diag().inverse();
    assert_eq!(inverse(0.0, 0.0), Err(EliminationError::Singular { column: 0 }));
    assert_eq!(inverse(1.0, -0.0), Err(EliminationError::Singular { column: 1 }));
    assert_eq!(inverse(1.0, NAN), Err(EliminationError::NotFinite { column: 1 }));
    assert_eq!(inverse(1.0, f64::INFINITY), Ok(vector![1.0, 0.0].diag()));
}
