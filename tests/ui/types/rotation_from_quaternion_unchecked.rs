// A quaternion becomes a rotation by a conversion that can fail.
use hadamard::geometry::{Quaternion, Rotation3};

fn main() {
    let _: Rotation3<f64> = Quaternion::from_xyzw(1.0, 2.0, 3.0, 4.0).into();
}
