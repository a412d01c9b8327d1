// A block is an expression.
use hadamard::{block, mat};

fn main() {
    let a = mat![1, 2; 3, 4];
    let _ = block![a, a *; a, a];
}
