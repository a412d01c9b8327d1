// A diagonal matrix takes no number in sums.
use hadamard::vector;

fn main() {
    let _ = vector![1.0, 2.0].diag() + 1.0;
}
