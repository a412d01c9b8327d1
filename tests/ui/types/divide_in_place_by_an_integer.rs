// Floats are divided by a float.
use hadamard::mat;

fn main() {
    let mut a = mat![1.0, 2.0];
    a /= 2;
}
