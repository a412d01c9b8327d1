// Each column is combined with a column of its length.
use hadamard::{mat, vector};

fn main() {
    let a = mat![1, 2, 3; 4, 5, 6];
    let _ = a.each_column() * vector![1, 2, 3];
}
