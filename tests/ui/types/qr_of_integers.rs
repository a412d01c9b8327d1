// Reflectors divide: integers do not.
use hadamard::mat;

fn main() {
    let _ = mat![1, 2; 3, 4].qr();
}
