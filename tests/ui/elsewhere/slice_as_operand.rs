// A slice beside a vector: its length is not in its type.
use hadamard::vector;

fn main() {
    let x: &[f64] = &[1.0, 2.0];
    let _ = vector![1.0, 2.0] + x;
}
