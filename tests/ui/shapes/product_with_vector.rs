// A matrix times a vector: as many columns as the vector is long.
use hadamard::{mat, vector};

fn main() {
    let a = mat![1, 2, 3; 4, 5, 6];
    let _ = a * vector![1, 2];
}
