// A number beside floats is written as one.
use hadamard::{block, mat, vector};

fn main() {
    let r = mat![1.0, 2.0; 3.0, 4.0];
    let t = vector![5.0, 6.0];
    let _ = block![r, t; 0.0, 0, 1.0];
}
