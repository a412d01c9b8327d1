// A twist of space has six elements.
use hadamard::geometry::Isometry3;
use hadamard::vector;

fn main() {
    let _ = Isometry3::exp(vector![1.0, 2.0, 3.0]);
}
