// An element is appended to a column.
use hadamard::mat;

fn main() {
    let _ = mat![1, 2; 3, 4].extend(1);
}
