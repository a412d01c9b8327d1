// Sizes of a Kronecker product are computed up to 64.
use hadamard::Matrix;

fn main() {
    let a = Matrix::<f64, 9, 9>::zeros();
    let _ = a.kron(a);
}
