// An integer among floats.
use hadamard::mat;

fn main() {
    let _ = mat![1.0, 2; 3.0, 4.0];
}
