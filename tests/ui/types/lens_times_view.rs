// A lens has no clip space, so it has no product with a view.
use hadamard::geometry::{Perspective, View};

fn main() {
    let lens = Perspective::new(1.0_f32, 1.5, 0.1, 100.0);
    let view = View::default();
    let _ = lens * view;
}
