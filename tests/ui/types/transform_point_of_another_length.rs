// A point has as many elements as the map has dimensions.
use hadamard::geometry::Affine;
use hadamard::vector;

fn main() {
    let a = Affine::from_scale(vector![1.0, 2.0, 3.0]);
    let _ = a.transform_point(vector![1.0, 2.0]);
}
