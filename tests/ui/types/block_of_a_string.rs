// A block is a matrix, or an element of the same type.
use hadamard::{block, mat};

fn main() {
    let a = mat![1, 2];
    let _ = block![a, String::from("3")];
}
