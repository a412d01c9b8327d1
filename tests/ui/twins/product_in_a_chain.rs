// The twin of `shapes/product_in_a_chain.rs`.
use hadamard::{mat, math};

fn main() {
    let a = mat![1, 2, 3; 4, 5, 6];
    let b = mat![1, 2; 3, 4; 5, 6];
    let _ = math!(a * b * b);
}
