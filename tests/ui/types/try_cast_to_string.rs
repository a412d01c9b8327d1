// A cast without loss is between numbers.
use hadamard::vector;

fn main() {
    let _ = vector![1, 2].try_cast::<String>();
}
