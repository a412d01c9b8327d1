// NumPy's function of each element.
use hadamard::mat;

fn main() {
    let _ = mat![0.0, 1.0].arcsin();
}
