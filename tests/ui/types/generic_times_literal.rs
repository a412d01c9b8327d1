// A literal is no number of a generic type.
use hadamard::{Matrix, Real};

fn half<T: Real>(a: Matrix<T, 2, 2>) -> Matrix<T, 2, 2> {
    a / 2.0
}

fn main() {}
