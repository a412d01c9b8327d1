// A segment is of a column.
use hadamard::mat;

fn main() {
    let a = mat![1, 2; 3, 4];
    let _ = a.segment::<1>(0);
}
