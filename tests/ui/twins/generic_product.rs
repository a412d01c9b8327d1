// The twin of `shapes/generic_product.rs`.
use hadamard::{Matrix, mat, math};

fn f<const M: usize, const N: usize>(a: Matrix<f64, M, N>) {
    let _ = math!(a * a);
}

fn main() {
    f(mat![1.0, 2.0]);
}
