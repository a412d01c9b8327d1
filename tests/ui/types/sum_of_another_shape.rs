// A sum has the shape of what is summed.
use hadamard::{Matrix, mat};

fn main() {
    let a = mat![1, 2, 3; 4, 5, 6];
    let _: Matrix<i32, 3, 2> = [a, a].iter().sum();
}
