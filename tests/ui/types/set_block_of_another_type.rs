// A block has elements of the type of the matrix.
use hadamard::mat;

fn main() {
    let mut a = mat![1.0, 2.0; 3.0, 4.0];
    a.set_block::<0, 0>(5.0);
}
