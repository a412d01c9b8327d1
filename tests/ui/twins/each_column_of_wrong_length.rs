// The twin of `shapes/each_column_of_wrong_length.rs`.
use hadamard::{mat, math, vector};

fn main() {
    let a = mat![1, 2, 3; 4, 5, 6];
    let _ = math!(a.each_column() * { vector![1, 2, 3] });
}
