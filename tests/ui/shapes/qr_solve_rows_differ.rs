// Least squares take as many rows on the right as the matrix has.
use hadamard::mat;

fn main() {
    let a = mat![1.0, 0.0; 1.0, 1.0; 1.0, 2.0];
    let b = mat![1.0; 3.0];
    let _ = a.qr().solve(b);
}
