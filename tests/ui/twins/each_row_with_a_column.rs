// The twin of `shapes/each_row_with_a_column.rs`.
use hadamard::{mat, math, vector};

fn main() {
    let a = mat![1, 2, 3; 4, 5, 6];
    let _ = math!(a.each_row() - { vector![1, 2, 3] });
}
