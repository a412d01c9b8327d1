// A vector of length 2 has no z.
use hadamard::vector;

fn main() {
    let _ = vector![1, 2].xyz();
}
