// Two triangles may differ: one of them is named.
use hadamard::linalg::Symmetric;

fn main() {
    let _ = Symmetric::from_rows([[1.0, 2.0], [2.0, 3.0]]);
}
