// An inverse is a `Result`.
use hadamard::mat;

fn main() {
    let a = mat![1.0, 2.0; 3.0, 4.0];
    let _ = a * a.inverse();
}
