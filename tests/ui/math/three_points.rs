// `...` is no operator.
use hadamard::{mat, math};

fn main() {
    let a = mat![1.0, 2.0; 3.0, 4.0];
    let _ = math!(a ... a);
}
