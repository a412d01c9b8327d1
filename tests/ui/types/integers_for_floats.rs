// Integers are no floats. The compiler says so once, not for each row.
use hadamard::{Matrix, mat};

fn main() {
    let _: Matrix<f64, 2, 2> = mat![1, 2; 3, 4];
}
