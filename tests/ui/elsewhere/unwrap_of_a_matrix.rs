// What cannot fail returns no `Result`.
use hadamard::mat;

fn main() {
    let _ = mat![1.0, 2.0].transpose().unwrap();
}
