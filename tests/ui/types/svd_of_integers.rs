// Singular values are roots: integers have none.
use hadamard::mat;

fn main() {
    let _ = mat![1, 2; 3, 4].svd();
}
