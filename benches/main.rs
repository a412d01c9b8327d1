//! `cargo bench`, or a part of it: `cargo bench -- matmul/f32/4x4`.
//!
//! Each benchmark is named `operation/element/shape/mode/crate`. First, all crates
//! must compute the same result.

use std::time::Duration;

use criterion::{Criterion, criterion_main};
use hadamard_benches::{cases, check, measure};

fn benches() {
    let mut criterion = Criterion::default()
        .warm_up_time(Duration::from_millis(200))
        .measurement_time(Duration::from_millis(500))
        .sample_size(20)
        .configure_from_args();
    for mut case in cases::all() {
        check::results_are_equal(&mut case);
        let mut group = criterion.benchmark_group(&case.name);
        let operations = case.operations as u64;
        for contender in &mut case.contenders {
            group.bench_function(contender.name, |bench| {
                // Criterion counts single operations. A repetition has several of
                // them.
                bench.iter_custom(|n| {
                    let repetitions = n.div_ceil(operations);
                    let time = measure::time(&mut *contender.work, repetitions as usize);
                    time.mul_f64(n as f64 / (repetitions * operations) as f64)
                });
            });
        }
        group.finish();
    }
    criterion.final_summary();
}

criterion_main!(benches);
