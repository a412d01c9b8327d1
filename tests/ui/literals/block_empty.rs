// An empty literal has no shape.
use hadamard::block;

fn main() {
    let _ = block![];
}
