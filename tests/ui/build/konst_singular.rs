// A singular matrix in a constant has no inverse to unwrap.
use hadamard::{Matrix, konst, mat};

const INVERSE: Matrix<f64, 2, 2> = konst::inverse(&mat![1.0, 2.0; 2.0, 4.0]).unwrap();

fn main() {
    let _ = INVERSE;
}
