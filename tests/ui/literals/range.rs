// A range is one element.
use hadamard::vector;

fn main() {
    let _ = vector![1..4];
}
