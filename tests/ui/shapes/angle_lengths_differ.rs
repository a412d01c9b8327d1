// An angle takes vectors of one length.
use hadamard::vector;

fn main() {
    let _ = vector![1.0, 0.0].angle(vector![1.0, 0.0, 0.0]);
}
