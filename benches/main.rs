//! `cargo bench`, or a part of it: `cargo bench -- hadamard/f64`.
//!
//! Each benchmark is named `operation/element/shape/crate`, and asserts first
//! that all crates in it compute the same.

mod elementwise;
mod product;

use criterion::{Criterion, criterion_main};

fn benches() {
    let mut criterion = Criterion::default().configure_from_args();
    elementwise::benches(&mut criterion);
    product::benches(&mut criterion);
    criterion.final_summary();
}

criterion_main!(benches);
