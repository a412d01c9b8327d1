// Euclidean quotients are for integers.
use hadamard::vector;

fn main() {
    let _ = vector![1.0, 2.5].div_euclid(vector![1.0, 2.0]);
}
