// A vector is a point or a direction: a motion has a method for each.
use hadamard::geometry::Isometry3;
use hadamard::vector;

fn main() {
    let a = Isometry3::from_translation(vector![1.0, 2.0, 3.0]);
    let v = vector![1.0, 2.0, 3.0];
    let _ = a * &v;
}
