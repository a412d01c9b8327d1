// The transpose of a 2x3 matrix times a 3x1 matrix.
use hadamard::mat;

fn main() {
    let a = mat![1.0, 2.0, 3.0; 4.0, 5.0, 6.0];
    let _ = a.tr_mul(mat![1.0; 2.0; 3.0]);
}
