// The twin of `shapes/diag_times_diag.rs`.
use hadamard::{math, vector};

fn main() {
    let _ = math!({ vector![1, 2].diag() } * { vector![1, 2, 3].diag() });
}
