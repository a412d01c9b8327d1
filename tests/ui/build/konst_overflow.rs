// An integer that overflows in a constant is refused when the program is built.
use hadamard::{Matrix, konst, mat};

const A: Matrix<i32, 1, 2> = mat![i32::MAX, 2];
const SUM: Matrix<i32, 1, 2> = konst::add(&A, &mat![1, 1]);

fn main() {
    let _ = SUM;
}
