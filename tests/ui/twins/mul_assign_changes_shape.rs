// The twin of `shapes/mul_assign_changes_shape.rs`.
use hadamard::{mat, math};

fn main() {
    let mut a = mat![1, 2, 3; 4, 5, 6];
    math!(a *= { mat![1, 2; 3, 4; 5, 6] });
}
