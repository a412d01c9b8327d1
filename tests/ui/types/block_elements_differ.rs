// Blocks have elements of one type.
use hadamard::{block, mat};

fn main() {
    let a = mat![1.0, 2.0; 3.0, 4.0];
    let b = mat![1, 2; 3, 4];
    let _ = block![a, b];
}
