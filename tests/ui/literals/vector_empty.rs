// A vector literal has elements.
use hadamard::vector;

fn main() {
    let _ = vector![];
}
