// Rows in brackets are those of `mat!`.
use hadamard::vector;

fn main() {
    let _ = vector![[1.0, 2.0], [3.0, 4.0]];
}
