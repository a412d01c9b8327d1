// Elements are divided by a number of their type.
use hadamard::mat;

fn main() {
    let (a, x) = (mat![1.0_f32, 2.0], 2.0_f64);
    let _ = a / x;
}
