// A rank-one update takes a column as long as those of the matrix.
use hadamard::{mat, vector};

fn main() {
    let mut cholesky = mat![2.0, 1.0; 1.0, 2.0].cholesky().unwrap();
    let _ = cholesky.rank_one_update(vector![1.0, 2.0, 3.0], 1.0);
}
