// The twin of `shapes/each_column_with_a_row.rs`.
use hadamard::{mat, math};

fn main() {
    let a = mat![1, 2, 3; 4, 5, 6];
    let _ = math!(a.each_column() + { mat![1, 2] });
}
