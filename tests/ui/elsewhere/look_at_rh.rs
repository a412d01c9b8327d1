// glam: a view is no function of matrices.
use hadamard::{Matrix, vector};

type Mat4 = Matrix<f32, 4, 4>;

fn main() {
    let _ = Mat4::look_at_rh(vector![1.0, 2.0, 3.0], vector![0.0, 0.0, 0.0], vector![0.0, 1.0, 0.0]);
}
