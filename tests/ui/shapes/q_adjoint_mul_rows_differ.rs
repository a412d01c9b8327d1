// The adjoint of the full Q of a 3x2 matrix is 3x3.
use hadamard::{mat, vector};

fn main() {
    let a = mat![1.0, 0.0; 1.0, 1.0; 1.0, 2.0];
    let _ = a.qr().q_adjoint_mul(vector![1.0, 2.0]);
}
