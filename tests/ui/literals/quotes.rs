// NumPy: a matrix in a string.
use hadamard::mat;

fn main() {
    let _ = mat!["1 2; 3 4"];
}
