// `.&` takes equal shapes.
use hadamard::{mat, math};

fn main() {
    let m = mat![true, false];
    let n = mat![true, false, true; false, true, true];
    let _ = math!(m .& n);
}
