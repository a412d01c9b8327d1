// Matrices below each other have as many columns.
use hadamard::Matrix;

fn main() {
    let (a, b) = (Matrix::<i32, 40, 2>::zeros(), Matrix::<i32, 40, 3>::zeros());
    let _ = a.vstack_as::<80>(&b);
}
