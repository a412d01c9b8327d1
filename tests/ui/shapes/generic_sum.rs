// Shapes are checked in generic code: a `N x N` and a `M x M` differ.
use hadamard::{Matrix, mat};

fn f<const M: usize, const N: usize>(a: Matrix<f64, M, N>) {
    let _ = a.transpose() * a + a * a.transpose();
}

fn main() {
    f(mat![1.0, 2.0]);
}
