// nalgebra: a constructor.
use hadamard::Matrix;

fn main() {
    let _ = Matrix::<f64, 2, 2>::from_row_slice(&[1.0, 2.0, 3.0, 4.0]);
}
