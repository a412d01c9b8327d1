// There is no broadcasting in a Hadamard product: a column and a row differ.
use hadamard::mat;

fn main() {
    let column = mat![1; 2; 3];
    let row = mat![1, 2, 3];
    let _ = column.hadamard(row);
}
