// Generic code does not know the number of elements.
use hadamard::Matrix;

fn turn<const M: usize, const N: usize>(a: Matrix<f64, M, N>) -> Matrix<f64, N, M> {
    a.reshape()
}

fn main() {}
