// Diagonal matrices of two sizes have no product.
use hadamard::vector;

fn main() {
    let _ = vector![1, 2].diag() * vector![1, 2, 3].diag();
}
