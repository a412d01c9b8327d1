// Floats do not overflow to wrong numbers: checked operators are for integers.
use hadamard::vector;

fn main() {
    let _ = vector![1.0, 2.5].add_checked(vector![1.0, 2.0]);
}
