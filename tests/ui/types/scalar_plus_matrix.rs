// A number is not added to a matrix, on the left neither.
use hadamard::mat;

fn main() {
    let a: hadamard::Matrix<f64, 1, 2> = mat![1.0, 2.0];
    let _ = 1.0 + a;
}
