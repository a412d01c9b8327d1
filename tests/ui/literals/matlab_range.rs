// MATLAB: a range.
use hadamard::mat;

fn main() {
    let _ = mat![1:3];
}
