// Julia: the type of the elements.
use hadamard::mat;

fn main() {
    let _ = mat![f64; 1, 2; 3, 4];
}
