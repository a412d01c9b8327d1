// A row with commas has one between all elements.
use hadamard::mat;

fn main() {
    let _ = mat![1, 2 3; 4, 5, 6];
}
