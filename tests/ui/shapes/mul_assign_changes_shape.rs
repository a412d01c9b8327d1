// `*=` keeps the shape of the left side: the right side must be square.
use hadamard::mat;

fn main() {
    let mut a = mat![1, 2, 3; 4, 5, 6];
    a *= mat![1, 2; 3, 4; 5, 6];
}
