// The twin of `shapes/diag_times_matrix.rs`.
use hadamard::{mat, math, vector};

fn main() {
    let a = mat![1, 2, 3; 4, 5, 6];
    let _ = math!({ vector![1, 2, 3].diag() } * a);
}
