// Not every matrix is symmetric, so `into()` does not make one of it.
use hadamard::linalg::Symmetric;
use hadamard::mat;

fn main() {
    let _: Symmetric<f64, 2> = mat![1.0, 2.0; 2.0, 3.0].into();
}
