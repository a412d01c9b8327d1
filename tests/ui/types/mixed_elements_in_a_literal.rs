// The elements of a literal have one type.
use hadamard::mat;

fn main() {
    let _ = mat![1, 2; 3, 4.5];
}
