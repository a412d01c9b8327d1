// Elementwise, in place.
use hadamard::vector;

fn main() {
    let mut a = vector![1.0, 2.0];
    a *= vector![3.0, 4.0];
}
