// So is one that overflows in a sum of products.
use hadamard::{Matrix, konst, mat};

const A: Matrix<u8, 2, 2> = mat![10, 10; 10, 10];
const SQUARE: Matrix<u8, 2, 2> = konst::mul(&A, &konst::scale(&A, 2));

fn main() {
    let _ = SQUARE;
}
