// A sum in a constant takes equal shapes.
use hadamard::{Matrix, konst, mat};

const A: Matrix<i32, 2, 3> = mat![1, 2, 3; 4, 5, 6];
const B: Matrix<i32, 3, 2> = mat![1, 2; 3, 4; 5, 6];
const SUM: Matrix<i32, 2, 3> = konst::add(&A, &B);

fn main() {
    let _ = SUM;
}
