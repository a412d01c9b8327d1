// A projection takes vectors of one length.
use hadamard::vector;

fn main() {
    let _ = vector![1.0, 0.0].project(vector![1.0, 0.0, 0.0]);
}
