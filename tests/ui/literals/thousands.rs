// A comma between thousands.
use hadamard::mat;

fn main() {
    let _ = mat![1,000, 2,500];
}
