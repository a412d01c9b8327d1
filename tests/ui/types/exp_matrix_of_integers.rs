// The exponential of a matrix takes floats.
use hadamard::mat;

fn main() {
    let _ = mat![0, 1; 0, 0].exp_matrix();
}
