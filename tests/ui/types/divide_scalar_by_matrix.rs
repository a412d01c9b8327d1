// A scalar divided by a matrix could mean the inverse or the reciprocals.
use hadamard::mat;

fn main() {
    let a = mat![1.0, 2.0; 3.0, 4.0];
    let _ = 1.0 / a;
}
