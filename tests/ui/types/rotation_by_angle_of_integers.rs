// Angles are floats.
use hadamard::geometry::Rotation3;

fn main() {
    let _ = Rotation3::from_x(90);
}
