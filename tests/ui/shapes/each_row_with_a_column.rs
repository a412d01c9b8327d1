// Each row is combined with a row, not with a column.
use hadamard::{mat, vector};

fn main() {
    let a = mat![1, 2, 3; 4, 5, 6];
    let _ = a.each_row() - vector![1, 2, 3];
}
