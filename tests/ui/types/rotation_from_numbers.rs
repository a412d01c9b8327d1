// A rotation is not made of any four numbers.
use hadamard::geometry::{Quaternion, Rotation3};

fn main() {
    let quaternion = Quaternion::from_xyzw(1.0, 2.0, 3.0, 4.0);
    let _ = Rotation3 { quaternion };
}
