// An array is no vector.
use hadamard::mat;

fn main() {
    let a = mat![1.0, 2.0; 3.0, 4.0];
    let _ = a * [1.0, 2.0];
}
