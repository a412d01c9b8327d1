// A Hermitian part is that of a square matrix.
use hadamard::mat;

fn main() {
    let _ = mat![1.0, 2.0].hermitian_part();
}
