// A matrix that is not square has no determinant, though it has a QR decomposition.
use hadamard::mat;

fn main() {
    let a = mat![1.0, 0.0; 1.0, 1.0; 1.0, 2.0];
    let _ = a.qr().determinant();
}
