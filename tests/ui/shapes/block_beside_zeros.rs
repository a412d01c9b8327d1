// Each zero is one element.
use hadamard::{Matrix, block};

fn main() {
    let a: Matrix<f64, 2, 2> = Matrix::IDENTITY;
    let _ = block![a, 0; 0, a];
}
