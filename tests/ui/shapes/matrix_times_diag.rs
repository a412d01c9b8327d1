// A diagonal matrix is as large as its diagonal is long.
use hadamard::{mat, vector};

fn main() {
    let a = mat![1, 2, 3; 4, 5, 6];
    let _ = a * vector![1, 2].diag();
}
