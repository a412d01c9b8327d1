// A matrix is reshaped to as many elements.
use hadamard::{Matrix, mat};

fn main() {
    let a = mat![1, 2, 3; 4, 5, 6];
    let _: Matrix<i32, 4, 2> = a.reshape();
}
