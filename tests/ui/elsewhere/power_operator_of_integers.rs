// The same of integers.
use hadamard::mat;

fn main() {
    let _ = mat![1, 2; 3, 4] ^ 2;
}
