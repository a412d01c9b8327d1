// mint names a matrix by its rows first, as here: 2x3.
use hadamard::mat;

fn main() {
    let _: mint::ColumnMatrix3x2<i32> = mat![1, 2, 3; 4, 5, 6].into();
}
