//! The accuracy of all decompositions beside nalgebra's, on the same matrices.
//!
//! ```text
//! cargo run --release --features whole --example accuracy
//! ```
//!
//! Every row is a ratio of LAPACK's testing guide (LAPACK Working Note 41): a residual in
//! units of rounding errors, N ε ‖A‖. LAPACK accepts ratios below 30. The table has the
//! largest ratio over all kinds of matrices and all shapes, and where it occurs.

use std::panic;
use std::process::ExitCode;

use hadamard_accuracy::library::Failure;
use hadamard_accuracy::ratios::THRESHOLD;
use hadamard_accuracy::{Row, SUBJECTS, Tested, peer, survey, survey_of};
use nalgebra::RealField;

fn main() -> ExitCode {
    println!("The largest ratios, N = 1 to 12, 16, 24, 32 and rectangular shapes, on the same");
    println!("matrices. nalgebra 0.35 by DMatrix, its iterations bounded by 10 000 steps.");
    let mut passed = true;
    // Panics are counted. Their messages are of no use here.
    panic::set_hook(Box::new(|_| {}));
    passed &= table::<f64>();
    passed &= table::<f32>();
    if passed { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

/// Prints the ratios of a type, and says whether all of hadamard's are accepted.
fn table<T: Tested + RealField + Copy>() -> bool {
    let mut passed = true;
    println!("\n{:16} {:8}  {:42} {:8}", T::NAME, "hadamard", "", "nalgebra");
    for subject in &SUBJECTS {
        println!("{}", subject.name);
        let theirs = survey_of::<T>(subject, peer::nalgebra::<T>());
        for (ours, theirs) in survey::<T>(subject).iter().zip(&theirs) {
            println!("  {:14} {:52} {}", ours.ratio, worst(ours), worst(theirs));
            report(ours, "hadamard");
            report(theirs, "nalgebra");
            passed &= ours.worst < THRESHOLD && ours.failures.is_empty();
        }
    }
    passed
}

/// The largest ratio, and where it occurs.
fn worst(row: &Row) -> String {
    match row.worst {
        _ if row.count == 0 => "       -".to_owned(),
        0.0 => format!("{:8.2}", 0.0),
        x if x < 1e5 => format!("{x:8.2}  {}", row.place),
        x => format!("{x:8.1e}  {}", row.place),
    }
}

/// How often there was nothing to judge, and the first time.
fn report(row: &Row, who: &str) {
    for (failure, (count, place)) in &row.failures {
        let what = match failure {
            Failure::Absent if row.count == 0 => continue,
            Failure::Absent => "no function for it",
            Failure::Refused => "refused though not singular",
            Failure::Overflow => "solution not finite",
            Failure::NoConvergence => "no convergence",
            Failure::NotFinite => "factors not finite",
            Failure::Panic => "panic",
        };
        println!("{:17}{who}: {count} times {what}, first {place}", "");
    }
}
