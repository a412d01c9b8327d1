// The columns are another function.
use hadamard::mat;

fn main() {
    let a = mat![1.0, 2.0; 3.0, 4.0];
    let _ = a.each_column().map(|x| x);
}
