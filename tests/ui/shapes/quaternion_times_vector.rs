// A quaternion does not rotate a vector: a rotation does.
use hadamard::geometry::Quaternion;
use hadamard::vector;

fn main() {
    let q = Quaternion::from_xyzw(0.0, 0.0, 0.0, 1.0);
    let _ = q * vector![1.0, 2.0, 3.0];
}
