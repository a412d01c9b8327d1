// The twin of `shapes/product_with_vector.rs`.
use hadamard::{mat, math, vector};

fn main() {
    let a = mat![1, 2, 3; 4, 5, 6];
    let _ = math!(a * { vector![1, 2] });
}
