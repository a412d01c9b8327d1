// Shapes are checked in generic code: `M x N` times `M x N` needs `N = M`.
use hadamard::{Matrix, mat};

fn f<const M: usize, const N: usize>(a: Matrix<f64, M, N>) {
    let _ = a * a;
}

fn main() {
    f(mat![1.0, 2.0]);
}
