// The number on the left.
use hadamard::mat;

fn main() {
    let _ = 2.0 * mat![1, 2];
}
