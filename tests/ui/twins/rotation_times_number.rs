// The twin of `types/rotation_times_number.rs`.
use hadamard::math;
use hadamard::geometry::Rotation3;

fn main() {
    let _ = math!({ Rotation3::<f64>::IDENTITY } * 0.5);
}
