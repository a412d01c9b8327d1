// The sum of each row is a column.
use hadamard::{RowVector, mat};

fn main() {
    let a = mat![1, 2, 3; 4, 5, 6];
    let _: RowVector<i32, 3> = a.row_sums();
}
