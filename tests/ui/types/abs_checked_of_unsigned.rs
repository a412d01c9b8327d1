// Unsigned integers have no absolute values, checked or not.
use hadamard::vector;

fn main() {
    let _ = vector![100_u8, 2].abs_checked();
}
