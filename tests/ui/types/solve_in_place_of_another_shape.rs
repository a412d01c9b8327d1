// The right side that is overwritten is as high as the matrix.
use hadamard::{mat, vector};

fn main() {
    let mut b = vector![1.0, 2.0, 3.0];
    mat![1.0, 2.0; 3.0, 4.0].lu().unwrap().solve_in_place(&mut b);
}
