// A rotation of space takes columns of length 3, not of length 2.
use hadamard::geometry::Rotation3;
use hadamard::vector;

fn main() {
    let r = Rotation3::<f64>::IDENTITY;
    let _ = r * vector![1.0, 2.0];
}
