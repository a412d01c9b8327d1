// A diagonal matrix is added to one of its size.
use hadamard::mat;

fn main() {
    let mut a = mat![1, 2; 3, 4];
    a += hadamard::vector![1, 2, 3].diag();
}
