// A literal beside integers must fit in their type.
use hadamard::{mat, math};

fn main() {
    let a = mat![1_u8, 2];
    let _ = math!(300 * a);
}
