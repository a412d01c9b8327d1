// A field is called.
use hadamard::vector;

fn main() {
    let v = vector![1.0, 2.0];
    let _ = v.x();
}
