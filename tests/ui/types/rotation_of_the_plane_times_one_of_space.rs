// Rotations of the plane and of space do not multiply.
use hadamard::geometry::{Rotation2, Rotation3};

fn main() {
    let _ = Rotation2::<f64>::IDENTITY * Rotation3::<f64>::IDENTITY;
}
