// A variable has the shape of its annotation.
use hadamard::{Matrix, mat};

fn main() {
    let a = mat![1, 2, 3; 4, 5, 6];
    let _: Matrix<i32, 2, 3> = a.transpose();
}
