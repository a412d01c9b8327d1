// `.=` is `=`.
use hadamard::{mat, math};

fn main() {
    let mut a = mat![1.0, 2.0];
    math!(a .= a + a);
}
