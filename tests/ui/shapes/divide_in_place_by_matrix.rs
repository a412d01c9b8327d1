// Matrices have no quotient, in place neither.
use hadamard::mat;

fn main() {
    let mut a = mat![1.0, 2.0; 3.0, 4.0];
    a /= a;
}
