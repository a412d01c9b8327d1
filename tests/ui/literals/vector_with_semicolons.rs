// A vector literal is one column.
use hadamard::vector;

fn main() {
    let _ = vector![1; 2; 3];
}
