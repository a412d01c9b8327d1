// The blocks of one row are equally high.
use hadamard::{block, mat, vector};

fn main() {
    let a = mat![1, 2; 3, 4];
    let _ = block![a, vector![5, 6], vector![7, 8, 9] * 2];
}
