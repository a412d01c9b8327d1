// A diagonal is as long as the square matrix.
use hadamard::mat;

fn main() {
    let mut a = mat![1, 2; 3, 4];
    a.set_diagonal(mat![7; 8; 9]);
}
