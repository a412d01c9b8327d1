// `cast` is for primitive numbers.
use hadamard::mat;

fn main() {
    let _ = mat![1, 2].cast::<String>();
}
