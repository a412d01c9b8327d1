// A row more is a row.
use hadamard::{mat, vector};

fn main() {
    let a = mat![1, 2, 3; 4, 5, 6];
    let _ = a.insert_row(1, vector![7, 8, 9]);
}
