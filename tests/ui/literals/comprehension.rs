// Python and Julia: a comprehension.
use hadamard::mat;

fn main() {
    let _ = mat![i * j for i in 0..3, j in 0..3];
}
