// The head is that of a column.
use hadamard::mat;

fn main() {
    let _ = mat![1, 2; 3, 4].head::<1>();
}
