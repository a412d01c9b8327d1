// Generic code that multiplies by a number asks for elements that can be multiplied.
use hadamard::Matrix;

fn scale<T: Copy>(a: Matrix<T, 2, 2>, s: T) -> Matrix<T, 2, 2> {
    a * s
}

fn main() {}
