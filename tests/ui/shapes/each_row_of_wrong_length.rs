// Each row is combined with a row of its length.
use hadamard::mat;

fn main() {
    let a = mat![1, 2, 3; 4, 5, 6];
    let _ = a.each_row() / mat![1, 2];
}
