// `2.*a` is a float times a matrix.
use hadamard::{mat, math};

fn main() {
    let a = mat![1, 2; 3, 4];
    let _ = math!(2.*a);
}
