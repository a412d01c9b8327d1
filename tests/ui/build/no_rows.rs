// A matrix has at least one row.
use hadamard::Matrix;

fn main() {
    let _ = Matrix::<i32, 0, 3>::from_columns([[]; 3]);
}
