// NumPy: a list of two numbers.
use hadamard::mat;

fn main() {
    let mut a = mat![1, 2; 3, 4];
    a[[0, 1]] = 5;
}
