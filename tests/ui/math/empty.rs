// An empty expression has no value.
use hadamard::{math};

fn main() {
    let _ = math!();
}
