// The twin of `elsewhere/diag_plus_number.rs`.
use hadamard::{math, vector};

fn main() {
    let _ = math!({ vector![1.0, 2.0].diag() } + 1.0);
}
