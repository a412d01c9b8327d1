// Integers are compared exactly.
use hadamard::mat;

fn main() {
    let a = mat![1, 0; 0, 1];
    let _ = a.is_identity(0);
}
