// A lens and a view have one handedness.
use hadamard::geometry::{Perspective, View, Vulkan};
use hadamard::vector;

fn main() {
    let lens = Perspective::new(1.0, 1.5, 0.1, 100.0);
    let eye = vector![0.0, 0.0, 5.0];
    let view = View::look_at(eye, -eye, vector![0.0, 1.0, 0.0]).unwrap().left_handed();
    let _ = lens.view_projection::<Vulkan>(&view);
}
