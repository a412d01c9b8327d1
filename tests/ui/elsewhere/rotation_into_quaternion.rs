// The quaternion of a rotation has a method.
use hadamard::geometry::{Quaternion, Rotation3};

fn main() {
    let _: Quaternion<f64> = Rotation3::IDENTITY.into();
}
