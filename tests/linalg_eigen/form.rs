//! The form of the results, for every matrix.

use hadamard_accuracy::gallery::{Case, hermitian, scaled, square};
use hadamard_accuracy::library::Library;
use hadamard_accuracy::{C64, Precision, Shapes, Tested, Wide};
use num_complex::Complex;

fn for_all<T: Tested>(
    shapes: Shapes,
    cases: fn(Precision, usize) -> Vec<Case>,
    check: fn(&dyn Library, &Case),
) {
    for entry in T::entries(shapes) {
        for case in scaled(cases(Precision::of::<T>(), entry.n)) {
            check(entry.library, &case);
        }
    }
}

#[test]
fn symmetric_eigenvalues_ascend() {
    fn check(library: &dyn Library, case: &Case) {
        let found = library.symmetric_eigen(&case.a).expect("it converges");
        assert!(found.values.is_sorted(), "{case}");
        // A Hermitian matrix comes back as one.
        assert!(found.product.diagonal().iter().all(|z| z.im == 0.0), "{case}");
    }
    for_all::<f64>(Shapes::Square, hermitian, check);
    for_all::<f32>(Shapes::Square, hermitian, check);
    for_all::<Complex<f64>>(Shapes::Square, hermitian, check);
    for_all::<Complex<f32>>(Shapes::Square, hermitian, check);
}

#[test]
fn hessenberg_forms_have_zeros_below() {
    fn check(library: &dyn Library, case: &Case) {
        let h = library.hessenberg(&case.a).expect("it never fails").b;
        assert!(has_zeros_below(&h), "{case}");
    }
    for_all::<f64>(Shapes::Square, square, check);
    for_all::<f32>(Shapes::Square, square, check);
    for_all::<Complex<f64>>(Shapes::Square, square, check);
    for_all::<Complex<f32>>(Shapes::Square, square, check);
}

fn has_zeros_below(h: &Wide) -> bool {
    let n = h.nrows();
    (0..n).all(|j| (j + 2..n).all(|i| h[(i, j)] == C64::ZERO))
}

#[test]
fn schur_forms_are_quasi_triangular() {
    fn check(library: &dyn Library, case: &Case) {
        let t = library.schur(&case.a).expect("it converges").b;
        assert!(has_zeros_below(&t), "{case}");
        // Each 2x2 block is standardised.
        let n = t.nrows();
        for k in 0..n - 1 {
            let (b, c) = (t[(k, k + 1)].re, t[(k + 1, k)].re);
            let standard = t[(k, k)] == t[(k + 1, k + 1)]
                && (b > 0.0) != (c > 0.0)
                && (k + 2 >= n || t[(k + 2, k + 1)] == C64::ZERO);
            assert!(c == 0.0 || standard, "{case}: {t}");
        }
    }
    for_all::<f64>(Shapes::RealSquare, square, check);
    for_all::<f32>(Shapes::RealSquare, square, check);
}

#[test]
fn eigenvalues_come_in_pairs_and_sorted() {
    fn check(library: &dyn Library, case: &Case) {
        let ways = library.eigenvalues(&case.a).expect("it converges");
        for values in &ways {
            let mut values = values.iter();
            while let Some(value) = values.next() {
                if value.im != 0.0 {
                    assert!(value.im > 0.0, "{case}");
                    assert_eq!(values.next(), Some(&value.conj()), "{case}");
                }
            }
        }
        // Those of a Schur form are in the order of its diagonal.
        let key = |z: &C64| (z.re, z.im.abs());
        assert!(ways[0].is_sorted_by(|x, y| key(x) <= key(y)), "{case}");
    }
    for_all::<f64>(Shapes::RealSquare, square, check);
    for_all::<f32>(Shapes::RealSquare, square, check);
}
