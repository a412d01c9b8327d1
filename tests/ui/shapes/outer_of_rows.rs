// An outer product takes two columns.
use hadamard::{mat, vector};

fn main() {
    let row = mat![1, 2, 3];
    let _ = vector![1, 2].outer(row);
}
