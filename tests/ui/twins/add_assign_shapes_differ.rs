// The twin of `shapes/add_assign_shapes_differ.rs`.
use hadamard::{mat, math};

fn main() {
    let mut a = mat![1, 2; 3, 4];
    math!(a += { mat![1, 2] });
}
