// An absolute value takes signed numbers.
use hadamard::mat;

fn main() {
    let _ = mat![1_u8, 2].abs();
}
