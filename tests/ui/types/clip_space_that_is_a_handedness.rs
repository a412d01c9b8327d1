// A handedness is no clip space.
use hadamard::geometry::{LeftHanded, Perspective};

fn main() {
    let lens = Perspective::new(1.0_f32, 1.5, 0.1, 100.0);
    let _ = lens.to_matrix::<LeftHanded>();
}
