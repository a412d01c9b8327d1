// Generic sizes must be equal by their types.
use hadamard::{Matrix, math};

fn product<const M: usize, const N: usize>(a: Matrix<f64, M, N>) -> Matrix<f64, M, N> {
    math!(a .* a.T)
}

fn main() {
    let _ = product(Matrix::<f64, 2, 2>::ZERO);
}
