// glam's and nalgebra's constructors of rotations.
use hadamard::Matrix;

fn main() {
    let _: Matrix<f64, 3, 3> = Matrix::from_rotation_z(1.0);
}
