// Two types of floats.
use hadamard::mat;

fn main() {
    let _ = mat![1.0_f64, 2.0] / 2.0_f32;
}
