// The twin of `shapes/product_of_references.rs`.
use hadamard::{mat, math};

fn main() {
    let a = mat![1, 2, 3; 4, 5, 6];
    let _ = math!({ &a } * { &a });
}
