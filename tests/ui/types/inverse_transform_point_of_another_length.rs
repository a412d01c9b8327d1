// A point has as many elements as the motion has dimensions.
use hadamard::geometry::Isometry2;
use hadamard::vector;

fn main() {
    let a = Isometry2::from_translation(vector![1.0, 2.0]);
    let _ = a.inverse_transform_point(vector![1.0, 2.0, 3.0]);
}
