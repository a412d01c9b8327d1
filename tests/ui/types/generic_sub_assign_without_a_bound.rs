// Generic code that subtracts in place asks for elements that can be subtracted.
use hadamard::Matrix;

fn subtract<T: Copy>(a: &mut Matrix<T, 2, 2>, b: Matrix<T, 2, 2>) {
    *a -= b;
}

fn main() {}
