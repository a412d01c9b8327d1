// Relative equality has another name.
use hadamard::vector;

fn main() {
    let (a, b) = (vector![1.0, 2.0], vector![1.0, 2.0]);
    assert!(a.relative_eq(&b, 1e-9, 1e-9));
}
