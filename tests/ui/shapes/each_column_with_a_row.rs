// Each column is combined with a column, not with a row.
use hadamard::mat;

fn main() {
    let a = mat![1, 2, 3; 4, 5, 6];
    let _ = a.each_column() + mat![1, 2];
}
