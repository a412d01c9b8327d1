// glam's constructor of a projection.
use hadamard::Matrix;

fn main() {
    let _: Matrix<f32, 4, 4> = Matrix::perspective_rh(1.0, 1.5, 0.1, 100.0);
}
