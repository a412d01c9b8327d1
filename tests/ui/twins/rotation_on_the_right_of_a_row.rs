// The twin of `shapes/rotation_on_the_right_of_a_row.rs`.
use hadamard::geometry::Rotation2;
use hadamard::{mat, math};

fn main() {
    let row = mat![1.0, 2.0];
    let _ = math!({ &row } * { Rotation2::<f64>::IDENTITY });
}
