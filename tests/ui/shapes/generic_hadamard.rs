// Shapes are checked in generic code: `M x N` and `N x M` differ.
use hadamard::{Matrix, mat};

fn f<const M: usize, const N: usize>(a: Matrix<i32, M, N>, b: Matrix<i32, N, M>) -> Matrix<i32, M, N> {
    a.hadamard(b)
}

fn main() {
    f(mat![1, 2], mat![1; 2]);
}
