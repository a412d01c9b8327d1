// Triangular matrices of different sizes have no product.
use hadamard::mat;

fn main() {
    let u = mat![1, 2; 0, 3].upper();
    let _ = u * mat![1, 2, 3; 0, 4, 5; 0, 0, 6].upper();
}
