// `^=` takes equal shapes.
use hadamard::mat;

fn main() {
    let mut a = mat![true, false];
    a ^= mat![true; false];
}
