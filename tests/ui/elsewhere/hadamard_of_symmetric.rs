// What a structured matrix does not have.
use hadamard::linalg::Symmetric;
use hadamard::mat;

fn main() {
    let s = Symmetric::from_lower(mat![1.0, 2.0; 3.0, 4.0]);
    let _ = s.hadamard(s);
}
