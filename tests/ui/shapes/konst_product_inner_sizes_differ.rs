// A product in a constant takes as many columns on the left as rows on the right.
use hadamard::{Matrix, konst, mat};

const A: Matrix<f64, 2, 3> = mat![1.0, 2.0, 3.0; 4.0, 5.0, 6.0];
const SQUARE: Matrix<f64, 2, 3> = konst::mul(&A, &A);

fn main() {
    let _ = SQUARE;
}
