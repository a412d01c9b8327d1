// Functions of floats need floats.
use hadamard::{mat, math};

fn main() {
    let a = mat![1, 2];
    let _ = math!(exp.(a));
}
