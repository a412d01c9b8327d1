// Rust stands in braces.
use hadamard::{math};

fn main() {
    let n = 2_i32;
    let _ = math!(n as f64 * 2.0);
}
