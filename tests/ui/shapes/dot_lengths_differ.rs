// A dot product takes vectors of one length.
use hadamard::vector;

fn main() {
    let _ = vector![1, 2, 3].dot(vector![1, 2]);
}
