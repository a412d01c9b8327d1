// A matrix has at least one row and one column.
use hadamard::vector;

fn main() {
    let _ = vector![1, 2, 3].without(0, 0);
}
