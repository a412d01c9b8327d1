// The twin of `shapes/sub_assign_shapes_differ.rs`.
use hadamard::{mat, math};

fn main() {
    let mut a = mat![1, 2; 3, 4];
    math!(a -= { mat![1; 2] });
}
