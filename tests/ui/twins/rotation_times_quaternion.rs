// The twin of `types/rotation_times_quaternion.rs`.
use hadamard::math;
use hadamard::geometry::{Quaternion, Rotation3};

fn main() {
    let _ = math!({ Rotation3::<f64>::IDENTITY } * { Quaternion::<f64>::ONE });
}
