// NumPy: the type of elements.
use hadamard::mat;

fn main() {
    let _ = mat![1, 2].astype::<f64>();
}
