// A checked sum takes equal shapes.
use hadamard::{mat, vector};

fn main() {
    let _ = vector![1, 2].add_checked(mat![1, 2]);
}
