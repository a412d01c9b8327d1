// An argument has the shape of its parameter.
use hadamard::{Matrix, mat};

fn invert(_: Matrix<i32, 3, 3>) {}

fn main() {
    invert(mat![1, 2, 3; 4, 5, 6]);
}
