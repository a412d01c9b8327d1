// The twin of `types/divide_typed_scalar_by_matrix.rs`.
use hadamard::{mat, math};

fn main() {
    let a: hadamard::Matrix<f32, 1, 2> = mat![1.0, 2.0];
    let _ = math!(1.0 / a);
}
