// A float does not multiply a matrix of integers.
use hadamard::mat;

fn main() {
    let _ = 0.5 * mat![1, 2];
}
