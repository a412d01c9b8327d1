// Both matrices of a sum in a constant have elements of one type.
use hadamard::{Matrix, konst, mat};

const A: Matrix<f32, 1, 2> = mat![1.0, 2.0];
const B: Matrix<f64, 1, 2> = mat![1.0, 2.0];
const SUM: Matrix<f32, 1, 2> = konst::add(&A, &B);

fn main() {
    let _ = SUM;
}
