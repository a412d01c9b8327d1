// The twin of `shapes/mul_assign_diag.rs`.
use hadamard::{mat, math, vector};

fn main() {
    let mut a = mat![1, 2, 3; 4, 5, 6];
    math!(a *= { vector![1, 2].diag() });
}
