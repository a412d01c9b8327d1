// The same for the decomposition with pivoting: a row is not a column.
use hadamard::mat;

fn main() {
    let a = mat![1.0, 0.0; 1.0, 1.0; 1.0, 2.0];
    let _ = a.qr_pivoted().solve(mat![1.0, 3.0, 5.0]);
}
