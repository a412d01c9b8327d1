// A rotation and a quaternion do not multiply: one of them is to become the other.
use hadamard::geometry::{Quaternion, Rotation3};

fn main() {
    let _ = Rotation3::<f64>::IDENTITY * Quaternion::<f64>::ONE;
}
