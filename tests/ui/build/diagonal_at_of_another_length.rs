// A diagonal above has fewer elements.
use hadamard::mat;

fn main() {
    let a = mat![1, 2; 3, 4];
    let _ = a.diagonal_at::<1, 2>();
}
