// A % B is elementwise: the shapes are equal.
use hadamard::mat;

fn main() {
    let (a, b) = (mat![7, 8], mat![3; 5]);
    let _ = a % b;
}
