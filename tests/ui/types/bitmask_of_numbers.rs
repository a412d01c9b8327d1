// A bitmask is made of a mask.
use hadamard::vector;

fn main() {
    let _ = vector![1, 0].bitmask();
}
