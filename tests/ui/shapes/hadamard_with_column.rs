// A Hadamard product does not repeat a column, as NumPy's does.
use hadamard::mat;

fn main() {
    let _ = mat![1, 2, 3; 4, 5, 6].hadamard(mat![1; 2]);
}
