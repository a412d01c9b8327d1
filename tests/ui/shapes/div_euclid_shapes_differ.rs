// Quotients of all elements take equal shapes.
use hadamard::vector;

fn main() {
    let _ = vector![1, 0, 0].div_euclid(vector![1, 2]);
}
