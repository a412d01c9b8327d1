// A diagonal takes a square matrix.
use hadamard::mat;

fn main() {
    let a = mat![1, 2, 3; 4, 5, 6];
    let _ = a.diagonal();
}
