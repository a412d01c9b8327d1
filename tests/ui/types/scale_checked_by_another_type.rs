// A checked multiple is by a number of the elements' type.
use hadamard::vector;

fn main() {
    let _ = vector![1_i32, 2].scale_checked(3_i64);
}
