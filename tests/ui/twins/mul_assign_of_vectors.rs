// The twin of `shapes/mul_assign_of_vectors.rs`.
use hadamard::{math, vector};

fn main() {
    let mut a = vector![1.0, 2.0];
    math!(a *= { vector![3.0, 4.0] });
}
