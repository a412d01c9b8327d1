// Elements must have the operator.
use hadamard::{mat, math};

fn main() {
    let a = mat!["x", "y"];
    let _ = math!(a .* a);
}
