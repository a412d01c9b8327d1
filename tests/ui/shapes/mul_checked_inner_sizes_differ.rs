// A checked product has as many columns on the left as rows on the right.
use hadamard::{mat, vector};

fn main() {
    let _ = mat![1, 2; 3, 4].mul_checked(vector![1, 2, 3]);
}
