// The twin of `types/isometry_times_rotation.rs`.
use hadamard::math;
use hadamard::geometry::{Isometry3, Rotation3};

fn main() {
    let _ = math!({ Isometry3::<f64>::IDENTITY } * { Rotation3::from_z(1.0) });
}
