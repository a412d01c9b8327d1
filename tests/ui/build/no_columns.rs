// A matrix has at least one column.
use hadamard::Matrix;

fn main() {
    let _ = Matrix::<i32, 3, 0>::splat(0);
}
