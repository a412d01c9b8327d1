// `[A B]` takes as many rows on both sides.
use hadamard::mat;

fn main() {
    let a = mat![1, 2, 3; 4, 5, 6];
    let b = mat![1, 2; 3, 4; 5, 6];
    let _ = a.hstack(b);
}
