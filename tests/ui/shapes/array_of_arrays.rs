// An array of arrays could be rows or columns.
use hadamard::Matrix;

fn main() {
    let _: Matrix<i32, 2, 2> = [[1, 2], [3, 4]].into();
}
