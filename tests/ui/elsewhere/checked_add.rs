// Rust and glam: a sum that is None if it overflows.
use hadamard::vector;

fn main() {
    let _ = vector![100_u8, 2].checked_add(vector![200, 1]);
}
