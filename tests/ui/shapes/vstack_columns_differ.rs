// `[A; B]` takes as many columns above and below.
use hadamard::mat;

fn main() {
    let a = mat![1, 2, 3; 4, 5, 6];
    let b = mat![1, 2; 3, 4];
    let _ = a.vstack(&b);
}
