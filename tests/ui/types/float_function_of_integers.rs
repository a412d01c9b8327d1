// A square root takes floats.
use hadamard::mat;

fn main() {
    let _ = mat![1, 4].sqrt();
}
