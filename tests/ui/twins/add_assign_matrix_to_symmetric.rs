// The twin of `shapes/add_assign_matrix_to_symmetric.rs`.
use hadamard::linalg::Symmetric;
use hadamard::{mat, math};

fn main() {
    let mut p = Symmetric::from_lower(mat![1, 2; 2, 3]);
    math!(p += { mat![1, 2; 3, 4] });
}
