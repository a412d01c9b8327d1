// A Hadamard product in a constant takes equal shapes, also of literals.
use hadamard::{Matrix, konst, mat};

const PRODUCT: Matrix<f64, 1, 3> = konst::hadamard(&mat![1.0, 2.0, 3.0], &mat![1.0; 2.0; 3.0]);

fn main() {
    let _ = PRODUCT;
}
