// `*=` takes a diagonal matrix with one element for each column.
use hadamard::{mat, vector};

fn main() {
    let mut a = mat![1, 2, 3; 4, 5, 6];
    a *= vector![1, 2].diag();
}
