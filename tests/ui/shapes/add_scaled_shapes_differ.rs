// A multiple of a matrix of another shape is not added.
use hadamard::mat;

fn main() {
    let mut x = mat![1.0; 2.0];
    x.add_scaled(mat![1.0, 2.0], 0.5);
}
