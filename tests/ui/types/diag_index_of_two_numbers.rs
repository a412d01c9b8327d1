// One number is a place on the diagonal.
use hadamard::vector;

fn main() {
    let d = vector![1.0, 2.0].diag();
    let _ = d[(0, 0)];
}
