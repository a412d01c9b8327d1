// The twin of `shapes/product_of_vectors.rs`.
use hadamard::{math, vector};

fn main() {
    let x = vector![1, 2, 3];
    let _ = math!(x * x);
}
