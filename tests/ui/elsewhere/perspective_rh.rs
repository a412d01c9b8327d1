// glam: a lens has no graphics API of its own.
use hadamard::Matrix;

type Mat4 = Matrix<f32, 4, 4>;

fn main() {
    let _ = Mat4::perspective_rh(1.0, 1.5, 0.1, 100.0) * Mat4::IDENTITY;
}
