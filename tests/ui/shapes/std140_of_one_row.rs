// A shader has matrices of 2 to 4 rows and columns.
use hadamard::mat;

fn main() {
    let _ = mat![1, 2, 3].to_std140();
}
