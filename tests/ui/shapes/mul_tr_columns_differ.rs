// A 2x3 matrix times the transpose of a 1x2 matrix.
use hadamard::mat;

fn main() {
    let a = mat![1.0, 2.0, 3.0; 4.0, 5.0, 6.0];
    let _ = a.mul_tr(mat![1.0, 2.0]);
}
