// `|` takes equal shapes.
use hadamard::mat;

fn main() {
    let a = mat![true, false];
    let b = mat![true, false, true];
    let _ = a | b;
}
