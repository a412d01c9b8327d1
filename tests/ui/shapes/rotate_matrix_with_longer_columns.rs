// A rotation of space does not turn the columns of a 4x4 matrix.
use hadamard::Matrix;
use hadamard::geometry::Rotation3;

fn main() {
    let r = Rotation3::<f32>::IDENTITY;
    let m = Matrix::<f32, 4, 4>::identity();
    let _ = r * &m;
}
