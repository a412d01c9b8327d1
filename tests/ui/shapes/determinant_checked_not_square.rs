// A determinant is that of a square matrix.
use hadamard::mat;

fn main() {
    let _ = mat![1, 2].determinant_checked();
}
