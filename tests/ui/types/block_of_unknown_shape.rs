// Nothing says how wide the zeros are.
use hadamard::{Matrix, block};

fn main() {
    let a: Matrix<f64, 2, 2> = Matrix::IDENTITY;
    let _ = block![a, Matrix::ZERO; Matrix::ZERO, a];
}
