// There are not more columns than the matrix has.
use hadamard::mat;

fn main() {
    let a = mat![1, 2; 3, 4];
    let _ = a.columns_at::<3>(0);
}
