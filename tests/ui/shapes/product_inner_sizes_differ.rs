// A product takes as many columns on the left as rows on the right.
use hadamard::mat;

fn main() {
    let a = mat![1, 2, 3; 4, 5, 6];
    let b = mat![1; 0];
    let _ = a * b;
}
