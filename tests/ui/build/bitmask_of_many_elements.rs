// A bitmask has 64 bits.
use hadamard::Matrix;

fn main() {
    let _ = Matrix::<bool, 8, 9>::splat(true).bitmask();
}
