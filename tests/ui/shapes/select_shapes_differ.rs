// A mask selects from matrices of its own shape.
use hadamard::{Matrix, mat};

fn main() {
    let a = mat![1, 2, 3; 4, 5, 6];
    let b = mat![1, 2; 3, 4; 5, 6];
    let mask = a.gt(Matrix::splat(3));
    let _ = mask.select(b, a);
}
