// `.&` and `.|` together need parentheses.
use hadamard::{mat, math};

fn main() {
    let m = mat![true, false];
    let _ = math!(m .& m .| m);
}
