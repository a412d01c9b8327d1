// The twin of `shapes/rotate_row.rs`.
use hadamard::geometry::Rotation2;
use hadamard::{mat, math};

fn main() {
    let r = Rotation2::<f64>::IDENTITY;
    let _ = math!(r * { mat![1.0, 2.0] });
}
