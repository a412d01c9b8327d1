// glam: an elementwise product that is None if it overflows.
use hadamard::vector;

fn main() {
    let _ = vector![100_u8, 2].checked_mul(vector![200, 1]);
}
