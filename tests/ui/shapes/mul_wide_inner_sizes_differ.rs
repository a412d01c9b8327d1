// A wide product takes as many columns on the left as rows on the right.
use hadamard::{Matrix, mat};

fn main() {
    let a: Matrix<i8, 2, 3> = mat![1, 2, 3; 4, 5, 6];
    let _ = a.mul_wide(a);
}
