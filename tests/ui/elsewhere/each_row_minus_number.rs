// Every row takes a row.
use hadamard::mat;

fn main() {
    let a = mat![1.0, 2.0; 3.0, 4.0];
    let _ = a.each_row() - 1.0;
}
