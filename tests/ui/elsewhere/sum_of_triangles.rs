// Triangular matrices have no sums.
use hadamard::mat;

fn main() {
    let l = mat![1.0, 0.0; 3.0, 4.0].lower();
    let _ = l + l;
}
