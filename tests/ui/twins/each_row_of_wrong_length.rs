// The twin of `shapes/each_row_of_wrong_length.rs`.
use hadamard::{mat, math};

fn main() {
    let a = mat![1, 2, 3; 4, 5, 6];
    let _ = math!(a.each_row() / { mat![1, 2] });
}
