// Distances on a grid are for integers.
use hadamard::vector;

fn main() {
    let _ = vector![1.0, 2.5].manhattan_distance(vector![1.0, 2.0]);
}
