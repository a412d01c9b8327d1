// The twin of `shapes/matrix_times_diag.rs`.
use hadamard::{mat, math, vector};

fn main() {
    let a = mat![1, 2, 3; 4, 5, 6];
    let _ = math!(a * { vector![1, 2].diag() });
}
