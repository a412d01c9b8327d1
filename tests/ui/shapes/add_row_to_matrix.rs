// A sum does not repeat a row, as NumPy's does.
use hadamard::mat;

fn main() {
    let _ = mat![1, 2, 3; 4, 5, 6] + mat![1, 2, 3];
}
