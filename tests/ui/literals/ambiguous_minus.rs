// Without commas, `a - b` could be one element or two.
use hadamard::mat;

fn main() {
    let (a, b) = (1, 2);
    let _ = mat![a - b; a b];
}
