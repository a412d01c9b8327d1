// The twin of `types/rotation_plus_rotation.rs`.
use hadamard::math;
use hadamard::geometry::Rotation3;

fn main() {
    let _ = math!({ Rotation3::<f64>::IDENTITY } + { Rotation3::<f64>::IDENTITY });
}
