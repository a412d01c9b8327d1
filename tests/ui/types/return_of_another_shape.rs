// A result has the shape of the function's type.
use hadamard::{Matrix, mat};

fn turn(a: Matrix<i32, 2, 3>) -> Matrix<i32, 2, 3> {
    a.transpose()
}

fn main() {
    turn(mat![1, 2, 3; 4, 5, 6]);
}
