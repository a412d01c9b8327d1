// The twin of `types/scalar_plus_matrix.rs`.
use hadamard::{mat, math};

fn main() {
    let a: hadamard::Matrix<f64, 1, 2> = mat![1.0, 2.0];
    let _ = math!(1.0 + a);
}
