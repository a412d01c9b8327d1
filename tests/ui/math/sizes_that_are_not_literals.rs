// Sizes become part of a type.
use hadamard::{math};

fn main() {
    let n = 3;
    let _ = math!(zeros(n, n));
}
