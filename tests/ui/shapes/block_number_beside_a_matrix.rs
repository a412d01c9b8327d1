// A number is one row high.
use hadamard::{block, mat};

fn main() {
    let a = mat![1, 2; 3, 4];
    let _ = block![a, 0; 0, 0, 1];
}
