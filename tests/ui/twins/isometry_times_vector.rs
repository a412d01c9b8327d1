// The twin of `types/isometry_times_vector.rs`.
use hadamard::geometry::Isometry3;
use hadamard::{math, vector};

fn main() {
    let a = Isometry3::from_translation(vector![1.0, 2.0, 3.0]);
    let v = vector![1.0, 2.0, 3.0];
    let _ = math!(a * { &v });
}
