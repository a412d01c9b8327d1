// A saturating product takes as many columns on the left as rows on the right.
use hadamard::{Matrix, Vector, mat, vector};

fn main() {
    let a: Matrix<i16, 2, 3> = mat![1, 2, 3; 4, 5, 6];
    let x: Vector<i16, 2> = vector![1, 2];
    let _ = a.mul_saturating(&x);
}
