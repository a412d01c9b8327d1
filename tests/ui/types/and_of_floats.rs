// Floats have no bits.
use hadamard::mat;

fn main() {
    let a = mat![1.0, 2.0];
    let _ = a & 1.0;
}
