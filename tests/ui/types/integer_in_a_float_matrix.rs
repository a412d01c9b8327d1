// Elements of a float matrix are written as floats.
use hadamard::{Matrix, mat};

fn main() {
    let _: Matrix<f64, 1, 2> = mat![1.0, 2];
}
