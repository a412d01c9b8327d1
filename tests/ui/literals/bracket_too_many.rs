// One pair of brackets too many.
use hadamard::mat;

fn main() {
    let _ = mat![[[1, 2], [3, 4]]];
}
