// `+=` takes equal shapes.
use hadamard::mat;

fn main() {
    let mut a = mat![1, 2; 3, 4];
    a += mat![1, 2];
}
