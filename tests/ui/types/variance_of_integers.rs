// A variance of integers is no integer.
use hadamard::vector;

fn main() {
    let x = vector![1, 2, 4];
    let _ = x.variance();
}
