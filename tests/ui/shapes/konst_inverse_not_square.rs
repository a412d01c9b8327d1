// An inverse in a constant takes a square matrix.
use hadamard::{Matrix, konst, mat};

const A: Matrix<f64, 2, 3> = mat![1.0, 2.0, 3.0; 4.0, 5.0, 6.0];
const INVERSE: Matrix<f64, 3, 3> = konst::inverse(&A).unwrap();

fn main() {
    let _ = INVERSE;
}
