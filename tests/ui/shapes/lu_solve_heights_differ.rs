// The right side is as high as the matrix that was factored.
use hadamard::{mat, vector};

fn main() {
    let lu = mat![1.0, 2.0; 3.0, 4.0].lu().unwrap();
    let _ = lu.solve(&vector![1.0, 2.0, 3.0]);
}
