// MATLAB: one error, though the result is taken apart.
use hadamard::mat;

fn main() {
    let a = mat![1.0, 2.0; 3.0, 4.0];
    let (v, d) = a.eig();
}
