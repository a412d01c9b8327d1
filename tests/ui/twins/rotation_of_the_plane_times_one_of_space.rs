// The twin of `types/rotation_of_the_plane_times_one_of_space.rs`.
use hadamard::math;
use hadamard::geometry::{Rotation2, Rotation3};

fn main() {
    let _ = math!({ Rotation2::<f64>::IDENTITY } * { Rotation3::<f64>::IDENTITY });
}
