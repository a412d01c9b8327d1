// Only a square matrix can be positive definite.
use hadamard::mat;

fn main() {
    let a = mat![1.0, 2.0, 3.0; 4.0, 5.0, 6.0];
    let _ = a.is_positive_definite();
}
