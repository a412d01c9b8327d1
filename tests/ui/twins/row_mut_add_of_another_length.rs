// The twin of `shapes/row_mut_add_of_another_length.rs`.
use hadamard::{mat, math};

fn main() {
    let mut a = mat![1, 2, 3; 4, 5, 6];
    let mut row = a.row_mut(1);
    math!(row += { mat![1, 2] });
}
