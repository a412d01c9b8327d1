// `.||` does not exist.
use hadamard::{mat, math};

fn main() {
    let m = mat![true, false];
    let _ = math!(m .|| m);
}
