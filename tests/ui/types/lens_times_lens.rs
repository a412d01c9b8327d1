// A camera has one lens.
use hadamard::geometry::{Orthographic, Perspective};

fn main() {
    let a = Perspective::new(1.0_f32, 1.5, 0.1, 100.0);
    let b = Orthographic::new(4.0, 2.0, 0.0, 1.0);
    let _ = a * b;
}
