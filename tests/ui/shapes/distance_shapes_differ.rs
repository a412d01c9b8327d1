// A distance takes equal shapes.
use hadamard::{mat, vector};

fn main() {
    let _ = vector![1.0, 0.0].distance(mat![1.0, 0.0]);
}
