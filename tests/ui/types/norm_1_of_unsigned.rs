// Norms in the type of the elements are for signed numbers.
use hadamard::vector;

fn main() {
    let _ = vector![3_u8, 4].norm_1();
}
