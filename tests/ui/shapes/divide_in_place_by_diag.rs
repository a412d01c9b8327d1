// A matrix is not divided by a diagonal one, but multiplied by its inverse.
use hadamard::mat;

fn main() {
    let mut a = mat![1.0, 2.0; 3.0, 4.0];
    a /= hadamard::vector![1.0, 2.0].diag();
}
