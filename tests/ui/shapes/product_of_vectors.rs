// Two columns have no matrix product: it is `x.dot(y)`, `x.outer(y)` or `x.hadamard(y)`.
use hadamard::vector;

fn main() {
    let x = vector![1, 2, 3];
    let _ = x * x;
}
