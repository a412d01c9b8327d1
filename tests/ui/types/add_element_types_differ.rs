// A sum takes one type of elements.
use hadamard::mat;

fn main() {
    let a = mat![1.0_f32, 2.0];
    let b = mat![1.0_f64, 2.0];
    let _ = a + b;
}
