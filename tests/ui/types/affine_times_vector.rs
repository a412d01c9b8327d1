// A vector is a point or a direction: an affine map has a method for each.
use hadamard::geometry::Affine;
use hadamard::vector;

fn main() {
    let a = Affine::from_scale(vector![1.0, 2.0, 3.0]);
    let _ = a * vector![1.0, 2.0, 3.0];
}
