// Matrices side by side have as many rows.
use hadamard::Matrix;

fn main() {
    let (a, b) = (Matrix::<i32, 2, 40>::zeros(), Matrix::<i32, 3, 40>::zeros());
    let _ = a.hstack_as::<80>(b);
}
