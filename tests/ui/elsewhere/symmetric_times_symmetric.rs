// The product need not be symmetric.
use hadamard::linalg::Symmetric;
use hadamard::mat;

fn main() {
    let s = Symmetric::from_lower(mat![1.0, 2.0; 3.0, 4.0]);
    let _: Symmetric<f64, 2> = s * s;
}
