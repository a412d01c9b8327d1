// The shape of a Kronecker product is computed.
use hadamard::{Matrix, mat};

fn main() {
    let _: Matrix<i32, 2, 5> = mat![1, 2].kron(mat![1, 2; 3, 4]);
}
