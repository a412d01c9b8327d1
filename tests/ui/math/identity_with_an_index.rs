// `I` is the identity.
use hadamard::{math};

fn main() {
    let _ = math!(I[0, 0]);
}
