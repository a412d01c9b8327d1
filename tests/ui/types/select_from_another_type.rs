// A mask selects from elements of one type.
use hadamard::mat;

fn main() {
    let a = mat![1.0, -2.0];
    let _ = a.lt(0.0).select(0, a);
}
