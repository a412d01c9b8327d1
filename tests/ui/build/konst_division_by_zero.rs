// An integer that is divided by zero in a constant is refused when the program is built.
use hadamard::{Matrix, konst, mat};

const QUOTIENT: Matrix<i32, 1, 2> = konst::hadamard_div(&mat![1, 2], &mat![1, 0]);

fn main() {
    let _ = QUOTIENT;
}
