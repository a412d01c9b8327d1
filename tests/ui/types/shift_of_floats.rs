// Floats have no bits to shift.
use hadamard::mat;

fn main() {
    let a = mat![1.0, 2.0];
    let _ = a << 1;
}
