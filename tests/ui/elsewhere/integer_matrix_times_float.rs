// A number of another type.
use hadamard::mat;

fn main() {
    let _ = mat![1, 2] * 2.0;
}
