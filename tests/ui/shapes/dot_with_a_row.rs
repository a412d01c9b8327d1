// A row is no column.
use hadamard::mat;

fn main() {
    let _ = hadamard::vector![1, 2].dot(mat![1, 2]);
}
