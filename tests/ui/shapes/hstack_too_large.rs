// Sums of sizes are computed up to 64.
use hadamard::Matrix;

fn main() {
    let a = Matrix::<i32, 2, 40>::zeros();
    let _ = a.hstack(Matrix::<i32, 2, 25>::zeros());
}
