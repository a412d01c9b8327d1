//! The form of the factors, for every matrix.

use hadamard_accuracy::gallery::{Case, general};
use hadamard_accuracy::library::Library;
use hadamard_accuracy::{C64, Precision, Shapes, Tested, Wide};
use num_complex::Complex;

/// Calls `check` for every matrix of every shape and type.
fn for_all(check: fn(&dyn Library, &Case)) {
    fn for_type<T: Tested>(check: fn(&dyn Library, &Case)) {
        for entry in T::entries(Shapes::Any) {
            for case in general(Precision::of::<T>(), entry.m, entry.n) {
                check(entry.library, &case);
            }
        }
    }
    for_type::<f64>(check);
    for_type::<f32>(check);
    for_type::<Complex<f64>>(check);
    for_type::<Complex<f32>>(check);
}

fn is_upper_triangle(r: &Wide, case: &Case) {
    for j in 0..r.ncols() {
        for i in j + 1..r.nrows() {
            assert_eq!(r[(i, j)], C64::ZERO, "row {i}, column {j} of {case}");
        }
        let positive = j >= r.nrows() || (r[(j, j)].re >= 0.0 && r[(j, j)].im == 0.0);
        assert!(positive, "a real diagonal that is not negative, of {case}");
    }
}

#[test]
fn qr() {
    for_all(|library, case| {
        let found = library.qr(&case.a).expect("it never fails");
        is_upper_triangle(&found.r, case);
    });
}

#[test]
fn pivoted_qr() {
    for_all(|library, case| {
        let found = library.qr_pivoted(&case.a).expect("it never fails");
        let r = hadamard_accuracy::over(&found.r, case.unit);
        is_upper_triangle(&r, case);
        let mut sorted = found.columns;
        sorted.sort_unstable();
        assert!(sorted.into_iter().eq(0..r.ncols()), "a permutation, of {case}");
        // Each pivot is at least as large as the norms of the columns right of it, from its row
        // down.
        let slack = 1e3 * case.precision.epsilon * case.scaled().norm().max(1.0);
        for k in 0..r.nrows().min(r.ncols()) {
            for j in k..r.ncols() {
                let rest = r.view((k, j), (r.nrows() - k, 1)).norm();
                let pivot = r[(k, k)].re * (1.0 + 1e-3) + slack;
                assert!(rest <= pivot, "a falling diagonal, of {case}");
            }
        }
    });
}

#[test]
fn singular_values() {
    for_all(|library, case| {
        let found = library.svd(&case.a, &case.free_right_side()).expect("it converges");
        let values = found.values;
        assert!(values.is_sorted_by(|x, y| x >= y), "falling values, of {case}");
        assert!(values.iter().all(|&x| x >= 0.0), "values that are not negative, of {case}");
        for k in case.a.nrows().min(case.a.ncols())..values.len() {
            assert_eq!(values[k], 0.0, "a value that fills up, of {case}");
            assert!(found.u.column(k).iter().all(|&z| z == C64::ZERO), "a column, of {case}");
        }
    });
}
