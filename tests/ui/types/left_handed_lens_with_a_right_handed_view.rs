// A point is projected by a lens and a view of one handedness.
use hadamard::geometry::{LeftHanded, Orthographic, View, WebGpu};
use hadamard::vector;

fn shadow(lens: Orthographic<f32, LeftHanded>, sun: View<f32>) {
    let _ = lens.project::<WebGpu>(&sun, vector![1.0, 2.0, 3.0]);
}

fn main() {
    let _ = shadow;
}
