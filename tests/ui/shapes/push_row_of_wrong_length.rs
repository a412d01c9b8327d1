// A row more is as long as the others.
use hadamard::mat;

fn main() {
    let a = mat![1, 2, 3; 4, 5, 6];
    let _ = a.push_row(mat![7, 8]);
}
