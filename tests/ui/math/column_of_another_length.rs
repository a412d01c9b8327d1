// A column that is repeated is as high as the matrix.
use hadamard::{mat, math, vector};

fn main() {
    let a = mat![1.0, 2.0, 3.0; 4.0, 5.0, 6.0];
    let x = vector![1.0, 2.0, 3.0];
    let _ = math!(a .+ x);
}
