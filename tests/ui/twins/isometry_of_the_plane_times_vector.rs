// The twin of `types/isometry_of_the_plane_times_vector.rs`.
use hadamard::geometry::Isometry2;
use hadamard::{math, vector};

fn main() {
    let a = Isometry2::from_translation(vector![1.0, 2.0]);
    let _ = math!({ &a } * { vector![1.0, 2.0] });
}
