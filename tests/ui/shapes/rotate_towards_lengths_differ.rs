// A vector turns towards a vector of the same length.
use hadamard::vector;

fn main() {
    let _ = vector![1.0, 0.0, 0.0].rotate_towards(vector![1.0, 0.0], 0.5);
}
