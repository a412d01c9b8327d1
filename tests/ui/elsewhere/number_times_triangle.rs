// A number times a triangular matrix.
use hadamard::mat;

fn main() {
    let u = mat![1.0, 2.0; 0.0, 4.0].upper();
    let _ = 2.0 * u;
}
