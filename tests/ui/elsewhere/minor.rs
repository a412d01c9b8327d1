// A minor is a determinant.
use hadamard::mat;

fn main() {
    let a = mat![1.0, 2.0; 3.0, 4.0];
    let _ = a.minor::<1, 0>();
}
