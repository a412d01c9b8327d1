// A comma follows an element.
use hadamard::mat;

fn main() {
    let _ = mat![, 1, 2];
}
