// Interpolation takes equal shapes.
use hadamard::mat;

fn main() {
    let a = mat![0.0, 1.0];
    let b = mat![0.0; 1.0];
    let _ = a.lerp(b, 0.5);
}
