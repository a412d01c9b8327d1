// An iterator may have too few elements for a matrix, or too many.
use hadamard::Matrix;

fn main() {
    let _: Matrix<i32, 2, 2> = (0..4).collect();
}
