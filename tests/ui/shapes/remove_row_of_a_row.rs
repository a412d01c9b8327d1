// A matrix has at least one row.
use hadamard::mat;

fn main() {
    let _ = mat![1, 2, 3].remove_row(0);
}
