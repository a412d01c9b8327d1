// Reversed depth gains nothing in the depth range of OpenGL.
use hadamard::geometry::{OpenGl, Perspective, Reversed};

fn main() {
    let lens = Perspective::new(1.0_f32, 1.5, 0.1, 100.0);
    let _ = lens.to_matrix::<Reversed<OpenGl>>();
}
