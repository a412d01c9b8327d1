// All rows of a literal have one length: nothing is dropped.
use hadamard::mat;

fn main() {
    let _ = mat![1.0, 2.0; 4.0, 5.0, 6.0];
}
