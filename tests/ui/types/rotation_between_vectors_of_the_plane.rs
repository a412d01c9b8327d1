// Directions in space have three elements.
use hadamard::geometry::Rotation3;
use hadamard::vector;

fn main() {
    let _ = Rotation3::between(vector![1.0, 0.0], vector![0.0, 1.0]);
}
