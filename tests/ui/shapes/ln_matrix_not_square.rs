// The matrix logarithm takes a square matrix.
use hadamard::mat;

fn main() {
    let a = mat![1.0, 2.0, 3.0; 4.0, 5.0, 6.0];
    let _ = a.ln_matrix();
}
