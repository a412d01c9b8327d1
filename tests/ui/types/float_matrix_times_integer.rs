// An integer does not multiply a matrix of floats.
use hadamard::mat;

fn main() {
    let _ = mat![1.0, 2.0] * 2;
}
