// The other side of a Hadamard product is a matrix.
use hadamard::mat;

fn main() {
    let a = mat![1, 2, 3; 4, 5, 6];
    let _ = a.hadamard(2);
}
