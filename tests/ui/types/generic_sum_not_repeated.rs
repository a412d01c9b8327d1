// A generic caller repeats which size is the sum of which.
use hadamard::Matrix;
use hadamard::shape::{Dims, Sum};

fn with_one<const N: usize, const R: usize>(x: Matrix<f64, N, 1>) -> Matrix<f64, R, 1>
where
    Dims: Sum<N, 1, R>,
{
    x.extend(1.0)
}

fn weight<const N: usize>(x: Matrix<f64, N, 1>) -> f64 {
    with_one(x).sum()
}

fn main() {
    weight(Matrix::<f64, 2, 1>::zeros());
}
