// Matrices side by side have as many rows, in a constant too.
use hadamard::{Matrix, konst, mat};

const BOTH: Matrix<i32, 2, 3> = konst::hstack(&mat![1, 2; 3, 4], &mat![5; 6; 7]);

fn main() {
    let _ = BOTH;
}
