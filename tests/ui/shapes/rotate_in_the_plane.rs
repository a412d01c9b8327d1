// A rotation of the plane takes columns of length 2, not of length 3.
use hadamard::geometry::Rotation2;
use hadamard::vector;

fn main() {
    let r = &Rotation2::<f64>::IDENTITY;
    let _ = r * vector![1.0, 2.0, 3.0];
}
