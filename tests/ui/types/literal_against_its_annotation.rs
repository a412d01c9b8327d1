// A literal has the shape of its annotation.
use hadamard::{Matrix, mat};

fn main() {
    let _: Matrix<i32, 2, 2> = mat![1, 2, 3; 4, 5, 6];
}
