// A number is not divided by a matrix.
use hadamard::mat;

fn main() {
    let a: hadamard::Matrix<f32, 1, 2> = mat![1.0, 2.0];
    let _ = 1.0 / a;
}
