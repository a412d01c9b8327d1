// In constants, a single element under a name is written `mat![x]`.
use hadamard::{Matrix, block, mat};

const A: Matrix<i32, 1, 2> = mat![1, 2];
const X: i32 = 3;
const B: Matrix<i32, 1, 3> = block![A, X];

fn main() {
    let _ = B;
}
