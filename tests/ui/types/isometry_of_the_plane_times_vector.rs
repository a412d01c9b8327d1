// A vector is a point or a direction: a motion has a method for each.
use hadamard::geometry::Isometry2;
use hadamard::vector;

fn main() {
    let a = Isometry2::from_translation(vector![1.0, 2.0]);
    let _ = &a * vector![1.0, 2.0];
}
