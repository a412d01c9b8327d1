// A determinant in a constant takes a square matrix; its type, which is known, says
// nothing of shapes.
use hadamard::{Matrix, konst, mat};

const A: Matrix<i64, 2, 3> = mat![1, 2, 3; 4, 5, 6];
const DETERMINANT: i64 = konst::determinant(&A);

fn main() {
    let _ = DETERMINANT;
}
