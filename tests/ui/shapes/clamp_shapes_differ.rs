// Limits have the shape of what they limit.
use hadamard::{Matrix, mat};

fn main() {
    let a = mat![1, 2, 3; 4, 5, 6];
    let low = Matrix::<i32, 2, 3>::splat(0);
    let high = Matrix::<i32, 3, 2>::splat(5);
    let _ = a.clamp(low, high);
}
