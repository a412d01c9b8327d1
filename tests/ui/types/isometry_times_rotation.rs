// A rigid motion and a rotation are transforms of different kinds.
use hadamard::geometry::{Isometry3, Rotation3};

fn main() {
    let _ = Isometry3::<f64>::IDENTITY * Rotation3::from_z(1.0);
}
