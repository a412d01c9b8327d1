// A vector of two elements has no `z`.
use hadamard::vector;

fn main() {
    let _ = vector![1, 2].z;
}
