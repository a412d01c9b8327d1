// A literal has elements.
use hadamard::mat;

fn main() {
    let _ = mat![];
}
