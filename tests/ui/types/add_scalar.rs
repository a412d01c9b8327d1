// A scalar is not added to a matrix: `a.map(|x| x + 1)` or `Matrix::splat(1)`.
use hadamard::mat;

fn main() {
    let a = mat![1, 2, 3; 4, 5, 6];
    let _ = a + 1;
}
