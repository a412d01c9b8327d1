// All rows of a literal have one length.
use hadamard::mat;

fn main() {
    let _ = mat![1, 2, 3;
                 4 + 4, 5];
}
