// A triangular matrix is multiplied as the square matrix that it is.
use hadamard::mat;

fn main() {
    let l = mat![1, 0, 0; 2, 3, 0; 4, 5, 6].lower();
    let _ = l * mat![1, 2; 3, 4];
}
