// An index is a usize.
use hadamard::mat;

fn main() {
    let a = mat![1.0, 2.0; 3.0, 4.0];
    let (i, j) = (0_i32, 1_i32);
    let _ = a[(i, j)];
}
