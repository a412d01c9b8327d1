// A direction takes floats, also where there may be none.
use hadamard::vector;

fn main() {
    let _ = vector![3, 4].try_normalize();
}
