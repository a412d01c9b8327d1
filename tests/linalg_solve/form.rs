//! The form of the factors, for every matrix.

use hadamard_accuracy::gallery::{Case, definite, quasidefinite, square};
use hadamard_accuracy::library::{Failure, Library, Triangle};
use hadamard_accuracy::{C64, Noise, Precision, Shapes, Tested, Wide};
use num_complex::Complex;

/// Calls `check` for every matrix of `cases`, of every size and type.
fn for_all(cases: fn(Precision, usize) -> Vec<Case>, check: fn(&dyn Library, &Case)) {
    fn for_type<T: Tested>(
        cases: fn(Precision, usize) -> Vec<Case>,
        check: fn(&dyn Library, &Case),
    ) {
        for entry in T::entries(Shapes::Square) {
            for case in cases(Precision::of::<T>(), entry.n) {
                check(entry.library, &case);
            }
        }
    }
    for_type::<f64>(cases, check);
    for_type::<f32>(cases, check);
    for_type::<Complex<f64>>(cases, check);
    for_type::<Complex<f32>>(cases, check);
}

fn is_hermitian(a: &Wide) -> bool {
    *a == a.adjoint() || a.iter().any(|z| z.is_nan())
}

#[test]
fn lu() {
    for_all(square, |library, case| {
        let Ok(found) = library.lu(&case.a, &case.right_side(), &case.right_side_of_transpose())
        else {
            return;
        };
        for j in 0..found.l.ncols() {
            for i in 0..found.l.nrows() {
                // Pivots are compared by |re| + |im|, which is within a factor of √2 of the
                // modulus.
                assert!(found.l[(i, j)].norm() < 1.42, "{case}");
                assert!(i >= j || found.l[(i, j)] == C64::ZERO, "{case}");
                assert!(i <= j || found.u[(i, j)] == C64::ZERO, "{case}");
            }
            assert_eq!(found.l[(j, j)], C64::ONE, "{case}");
        }
        let mut rows = found.rows;
        rows.sort_unstable();
        assert!(rows.into_iter().eq(0..case.a.nrows()), "{case}");
    });
}

#[test]
fn zero_is_singular() {
    for_all(square, |library, case| {
        if case.kind == "zero" {
            let b = case.right_side();
            assert_eq!(library.lu(&case.a, &b, &b).err(), Some(Failure::Refused));
            let x = b.columns(0, 1).into_owned();
            assert_eq!(library.cholesky(&case.a, &b, &x).err(), Some(Failure::Refused));
            assert_eq!(library.ldlt(&case.a, &b, &x).err(), Some(Failure::Refused));
        }
    });
}

#[test]
fn cholesky() {
    for_all(definite, |library, case| {
        let x = case.a.columns(0, 1).into_owned();
        let Ok(found) = library.cholesky(&case.a, &case.right_side(), &x) else { return };
        let diagonal = found.l.diagonal();
        assert!(diagonal.iter().all(|z| z.re > 0.0 && z.im == 0.0), "{case}");
        assert!(is_hermitian(&found.inverse.expect("it is invertible")), "{case}");
    });
}

#[test]
fn ldlt() {
    for_all(quasidefinite, |library, case| {
        let x = case.a.columns(0, 1).into_owned();
        let Ok(found) = library.ldlt(&case.a, &case.right_side(), &x) else { return };
        assert!(found.l.diagonal().iter().all(|&z| z == C64::ONE), "{case}");
        assert!(is_hermitian(&found.inverse.expect("it is invertible")), "{case}");
        // The diagonal tells the signs of the eigenvalues.
        let sign = |k: usize| match k {
            _ if case.kind.ends_with("negated") => -1.0,
            _ if case.kind == "dominant diagonal" && k % 2 == 1 => -1.0,
            _ => 1.0,
        };
        let right = found.d.iter().enumerate().all(|(k, d)| d.signum() == sign(k));
        assert!(right || case.is_nearly_singular(&case.a), "{case}: {:?}", found.d);
    });
}

#[test]
fn triangular() {
    for_all(square, |library, case| {
        let x = Noise::new(7).matrix(case.a.nrows(), 2, case.precision.is_complex);
        for Triangle { full, solution, inverse, .. } in library.triangles(&case.a, &x).unwrap() {
            let singular = full.diagonal().iter().any(|&z| z == C64::ZERO);
            assert_eq!((solution.is_err(), inverse.is_err()), (singular, singular), "{case}");
        }
    });
}
