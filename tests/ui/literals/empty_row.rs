// A row has elements.
use hadamard::mat;

fn main() {
    let _ = mat![1, 2;; 3, 4];
}
