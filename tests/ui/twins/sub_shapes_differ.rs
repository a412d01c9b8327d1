// The twin of `shapes/sub_shapes_differ.rs`.
use hadamard::{mat, math};

fn main() {
    let a = mat![1, 2, 3; 4, 5, 6];
    let b = mat![1, 2; 3, 4; 5, 6];
    let _ = math!(a - b);
}
