// `set_block` is checked when the program is built.
use hadamard::{mat, vector};

fn main() {
    let mut a = mat![1, 2, 3; 4, 5, 6];
    a.set_block::<0, 3>(vector![7, 8]);
}
