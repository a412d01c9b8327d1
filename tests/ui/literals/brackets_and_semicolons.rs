// Rows are in brackets or end with semicolons.
use hadamard::mat;

fn main() {
    let _ = mat![[1, 2]; [3, 4]];
}
