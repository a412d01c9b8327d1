// `at` is checked when the program is built.
use hadamard::mat;

fn main() {
    let a = mat![1, 2, 3; 4, 5, 6];
    let _ = a.at::<2, 0>();
}
