// A row has no fields x and y.
use hadamard::mat;

fn main() {
    let _ = mat![1, 2].xy();
}
