// Equality within a tolerance has another name.
use hadamard::vector;

fn main() {
    assert!(vector![1.0, 2.0].abs_diff_eq(vector![1.0, 2.0], 1e-9));
}
