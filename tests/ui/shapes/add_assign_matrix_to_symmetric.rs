// The sum of a symmetric matrix and any other need not be symmetric.
use hadamard::linalg::Symmetric;
use hadamard::mat;

fn main() {
    let mut p = Symmetric::from_lower(mat![1, 2; 2, 3]);
    p += mat![1, 2; 3, 4];
}
