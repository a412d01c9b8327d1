// Rows end with `;`.
use hadamard::{math};

fn main() {
    let _ = math!([[1, 2], [3, 4]]);
}
