// Eigenvalues of a symmetric matrix take floats, real or complex.
use hadamard::mat;

fn main() {
    let _ = mat![1, 2; 2, 1].symmetric_eigen();
}
