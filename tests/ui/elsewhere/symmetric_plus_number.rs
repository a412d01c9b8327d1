// A symmetric matrix plus a number.
use hadamard::{linalg::Symmetric, mat};

fn main() {
    let p = Symmetric::from_lower(mat![1.0, 0.0; 2.0, 4.0]);
    let _ = p + 1.0;
}
