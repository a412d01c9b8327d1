// A number of another type.
use hadamard::mat;

fn main() {
    let _ = mat![1.0, 2.0] * 2;
}
