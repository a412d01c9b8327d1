// A lens has no clip space, so it does not multiply a matrix.
use hadamard::Matrix;
use hadamard::geometry::Orthographic;

fn main() {
    let lens = Orthographic::new(4.0, 2.0, 0.0, 1.0);
    let model = Matrix::<f32, 4, 4>::identity();
    let _ = lens * &model;
}
