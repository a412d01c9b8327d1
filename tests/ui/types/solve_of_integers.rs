// Integers have no exact division: a system needs floats.
use hadamard::{mat, vector};

fn main() {
    let _ = mat![1, 2; 3, 4].solve(vector![1, 2]);
}
