// Normals are transformed by real numbers.
use hadamard::geometry::Affine;
use hadamard::vector;

fn main() {
    let a = Affine::from_scale(vector![1, 2, 3]);
    let _ = a.transform_normal(vector![1, 2, 3]);
}
