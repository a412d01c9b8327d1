// glam: the norm.
use hadamard::vector;

fn main() {
    let v = vector![1.0, 2.0, 3.0];
    let _ = v.length() + 1.0;
}
