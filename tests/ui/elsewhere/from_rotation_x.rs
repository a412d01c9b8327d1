// glam: a rotation about an axis.
use hadamard::geometry::Rotation3;
use hadamard::vector;

fn main() {
    let r = Rotation3::from_rotation_x(0.5);
    let _ = r * vector![1.0, 2.0, 3.0];
}
