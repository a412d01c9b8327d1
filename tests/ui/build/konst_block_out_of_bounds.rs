// A block in a constant is within the matrix.
use hadamard::{Matrix, konst, mat};

const BLOCK: Matrix<i32, 2, 2> = konst::block_at(&mat![1, 2; 3, 4], 1, 0);

fn main() {
    let _ = BLOCK;
}
