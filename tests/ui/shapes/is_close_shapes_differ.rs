// Matrices are compared within a tolerance if they have the same shape.
use hadamard::{mat, vector};

fn main() {
    let _ = mat![1.0, 2.0].is_close(vector![1.0, 2.0], 1e-9);
}
