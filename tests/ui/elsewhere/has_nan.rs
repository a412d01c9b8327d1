// A test of all elements.
use hadamard::mat;

fn main() {
    let _ = mat![1.0, 2.0].has_nan();
}
