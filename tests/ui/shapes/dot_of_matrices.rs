// A dot product takes vectors.
use hadamard::mat;

fn main() {
    let a = mat![1, 2; 3, 4];
    let _ = a.dot(a);
}
