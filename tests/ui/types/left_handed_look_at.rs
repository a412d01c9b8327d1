// A left-handed view is made of a right-handed one.
use hadamard::geometry::{LeftHanded, View};
use hadamard::vector;

fn main() {
    let (eye, up) = (vector![0.0, 0.0, 5.0], vector![0.0, 1.0, 0.0]);
    let _ = View::<f32, LeftHanded>::look_at(eye, -eye, up);
}
