// A direction has as many elements as the motion has dimensions.
use hadamard::geometry::Isometry3;
use hadamard::vector;

fn main() {
    let a = Isometry3::from_translation(vector![1.0, 2.0, 3.0]);
    let _ = a.transform_vector(vector![1.0, 2.0, 3.0, 0.0]);
}
