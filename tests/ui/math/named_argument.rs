// Julia: a named argument.
use hadamard::{mat, math};

fn main() {
    let a = mat![1.0, 2.0; 3.0, 4.0];
    let _ = math!(sum(a, dims=1));
}
