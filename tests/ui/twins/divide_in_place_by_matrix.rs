// The twin of `shapes/divide_in_place_by_matrix.rs`.
use hadamard::{mat, math};

fn main() {
    let mut a = mat![1.0, 2.0; 3.0, 4.0];
    math!(a /= a);
}
