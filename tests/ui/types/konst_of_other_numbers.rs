// A constant can compute with the numbers of Rust alone.
use std::num::Wrapping;

use hadamard::{Matrix, konst};

const A: Matrix<Wrapping<i32>, 2, 2> = Matrix::splat(Wrapping(1));
const SUM: Matrix<Wrapping<i32>, 2, 2> = konst::add(&A, &A);

fn main() {
    let _ = SUM;
}
