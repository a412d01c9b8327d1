// A row that is changed in place by another: equal lengths.
use hadamard::mat;

fn main() {
    let mut a = mat![1, 2, 3; 4, 5, 6];
    let mut row = a.row_mut(1);
    row += mat![1, 2];
}
