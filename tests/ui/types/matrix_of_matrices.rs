// Blocks are meant.
use hadamard::{Matrix, mat};

fn main() {
    let a: Matrix<f64, 2, 2> = Matrix::IDENTITY;
    let _ = mat![a, a; a, a];
}
