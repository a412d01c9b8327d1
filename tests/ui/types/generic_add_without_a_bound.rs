// Generic code that adds asks for elements that can be added.
use hadamard::Matrix;

fn double<T: Copy>(a: Matrix<T, 2, 2>) -> Matrix<T, 2, 2> {
    a + a
}

fn main() {}
