// A direction takes floats.
use hadamard::vector;

fn main() {
    let _ = vector![3, 4].normalize();
}
