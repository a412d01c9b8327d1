// A literal is no repetition.
use hadamard::mat;

fn main() {
    let _ = mat![0.0; 3];
}
