// A determinant of unsigned integers can be negative.
use hadamard::mat;

fn main() {
    let _ = mat![1_u8, 2; 3, 4].determinant();
}
