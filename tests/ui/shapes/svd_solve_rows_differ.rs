// The singular value decomposition solves for as many rows as the matrix has.
use hadamard::{mat, vector};

fn main() {
    let svd = mat![1.0, 2.0; 3.0, 4.0].svd().unwrap();
    let _ = svd.solve(vector![1.0, 2.0, 3.0]);
}
