// Sums of sizes are computed up to 64.
use hadamard::Matrix;

fn main() {
    let a = Matrix::<i32, 64, 2>::zeros();
    let _ = a.push_row(Matrix::zeros());
}
