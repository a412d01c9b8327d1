// Shapes are checked in generic code: `M x N` has no trace.
use hadamard::{Matrix, mat};

fn f<const M: usize, const N: usize>(a: Matrix<i32, M, N>) -> i32 {
    a.trace()
}

fn main() {
    f(mat![1, 2]);
}
