// A remainder has one type of numbers.
use hadamard::mat;

fn main() {
    let a = mat![1.0_f32, 2.0];
    let _ = a % 2;
}
