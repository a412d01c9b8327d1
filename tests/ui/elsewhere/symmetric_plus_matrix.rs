// A symmetric matrix plus one that need not be symmetric.
use hadamard::{linalg::Symmetric, mat};

fn main() {
    let a = mat![1.0, 2.0; 3.0, 4.0];
    let _ = Symmetric::from_lower(a) + a;
}
