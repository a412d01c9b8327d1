// The shape of `[A B]` is computed.
use hadamard::{Matrix, mat};

fn main() {
    let _: Matrix<i32, 1, 5> = mat![1, 2].hstack(mat![3, 4]);
}
