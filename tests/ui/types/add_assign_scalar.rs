// A number is not added to a matrix in place either.
use hadamard::mat;

fn main() {
    let mut a = mat![1, 2; 3, 4];
    a += 1;
}
