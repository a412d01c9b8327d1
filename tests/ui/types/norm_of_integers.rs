// The Euclidean norm of integers is rarely an integer.
use hadamard::vector;

fn main() {
    let _ = vector![3, 4].norm();
}
