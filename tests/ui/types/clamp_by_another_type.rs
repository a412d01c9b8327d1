// Limits have the type of the elements.
use hadamard::mat;

fn main() {
    let a = mat![1.0_f32, 2.0; 3.0, 4.0];
    let _ = a.clamp(0.0, 5_f64);
}
