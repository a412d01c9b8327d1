// Generic code says which size is the sum of which.
use hadamard::{Matrix, mat};

fn twice<const M: usize, const N: usize, const C: usize>(a: Matrix<i32, M, N>) -> Matrix<i32, M, C> {
    a.hstack(a)
}

fn main() {
    let _: Matrix<i32, 1, 4> = twice(mat![1, 2]);
}
