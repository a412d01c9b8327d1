// Rust: powers that are None if one overflows.
use hadamard::vector;

fn main() {
    let _ = vector![100_u8, 2].checked_pow(2);
}
