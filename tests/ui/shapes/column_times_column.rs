// Two columns have no matrix product.
use hadamard::vector;

fn main() {
    let _ = vector![1, 2, 3] * vector![4, 5, 6];
}
