// A reciprocal takes floats, or another field.
use hadamard::mat;

fn main() {
    let _ = mat![1, 2].recip();
}
