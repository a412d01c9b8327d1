// The sizes of a Kronecker product are inferred up to 64, in a constant too.
use hadamard::{Matrix, konst};

const A: Matrix<i32, 1, 9> = Matrix::splat(1);

fn main() {
    let _ = const { konst::kron(&A, &A) };
}
