// Generic code that multiplies matrices asks for elements with products and sums.
use hadamard::Matrix;

fn square<T: Copy>(a: &Matrix<T, 2, 2>) -> Matrix<T, 2, 2> {
    a * a
}

fn main() {}
