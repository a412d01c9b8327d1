// A part has a function of its own.
use hadamard::mat;

fn main() {
    let a = mat![1.0, 2.0; 3.0, 4.0];
    let _ = a[0..1];
}
