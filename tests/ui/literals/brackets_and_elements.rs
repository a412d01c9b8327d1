// All rows are in brackets or none.
use hadamard::mat;

fn main() {
    let _ = mat![[1, 2], 3];
}
