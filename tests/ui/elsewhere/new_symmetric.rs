// A symmetric matrix is made of one triangle, or of its diagonal.
use hadamard::linalg::Symmetric;
use hadamard::mat;

fn main() {
    let _ = Symmetric::new(mat![1.0, 2.0; 2.0, 3.0]);
}
