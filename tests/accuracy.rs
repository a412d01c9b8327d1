//! Every decomposition of every kind of matrix, judged as LAPACK's testers do: each
//! residual, in units of rounding errors, stays below 30.

use hadamard_accuracy::ratios::THRESHOLD;
use hadamard_accuracy::{SUBJECTS, Subject, Tested, survey};
use num_complex::Complex;

/// One test for each decomposition, so that they run side by side.
macro_rules! accurate {
    ($($test:ident: $subject:literal;)*) => {
        $(#[test]
        fn $test() {
            check($subject);
        })*

        #[test]
        fn all_are_checked() {
            assert!(SUBJECTS.iter().map(|subject| subject.name).eq([$($subject),*]));
        }
    };
}

accurate! {
    lu: "LU";
    inverse: "inverse";
    triangular: "triangular";
    cholesky: "Cholesky";
    ldlt: "LDLᵀ";
    qr: "QR";
    pivoted_qr: "pivoted QR";
    least_squares: "least squares";
    svd: "SVD";
    polar: "polar";
    symmetric_eigen: "symmetric eigen";
    hessenberg: "Hessenberg";
    schur: "Schur";
    eigenvalues: "eigenvalues";
}

fn check(name: &str) {
    let subject = SUBJECTS.iter().find(|subject| subject.name == name).expect("it is listed");
    check_type::<f64>(subject);
    check_type::<f32>(subject);
    check_type::<Complex<f64>>(subject);
    check_type::<Complex<f32>>(subject);
}

fn check_type<T: Tested>(subject: &Subject) {
    if T::entries(subject.shapes).is_empty() {
        return;
    }
    for row in survey::<T>(subject) {
        let what = format!("{} of {}: {}", subject.name, T::NAME, row.ratio);
        if let Some((failure, (count, place))) = row.failures.first_key_value() {
            panic!("{what}: {failure:?} for {place}, and {} others", count - 1);
        }
        // The determinants of complex matrices have no reference.
        assert!(row.count > 10 || row.ratio == "determinant", "{what}: never measured");
        assert!(row.worst < THRESHOLD, "{what} is {:.1} for {}", row.worst, row.place);
        println!("{what}: {:.2} for {}", row.worst, row.place);
    }
}
