// The twin of `shapes/rotate_in_the_plane.rs`.
use hadamard::geometry::Rotation2;
use hadamard::{math, vector};

fn main() {
    let r = &Rotation2::<f64>::IDENTITY;
    let _ = math!(r * { vector![1.0, 2.0, 3.0] });
}
