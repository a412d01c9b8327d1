// Rows have one length.
use hadamard::{math};

fn main() {
    let _ = math!([1 2; 3]);
}
