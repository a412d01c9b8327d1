// A distance is between equal shapes.
use hadamard::vector;

fn main() {
    let _ = vector![1, 0, 0].chebyshev_distance(vector![1, 0]);
}
