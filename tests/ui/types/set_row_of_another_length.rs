// A row is replaced by a row of its length.
use hadamard::mat;

fn main() {
    let mut a = mat![1, 2, 3; 4, 5, 6];
    a.set_row(0, mat![1, 2]);
}
