// `&` takes equal shapes.
use hadamard::mat;

fn main() {
    let a = mat![true, false];
    let b = mat![true; false];
    let _ = a & b;
}
