// A number is not added to a vector, checked or not.
use hadamard::vector;

fn main() {
    let _ = vector![1, 2].add_checked(1);
}
