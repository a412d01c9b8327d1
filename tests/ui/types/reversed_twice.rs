// Depth is reversed once.
use hadamard::geometry::{Perspective, Reversed, View, WebGpu};
use hadamard::vector;

fn main() {
    let lens = Perspective::new(1.0_f32, 1.5, 0.1, 100.0);
    let _ = lens.unproject::<Reversed<Reversed<WebGpu>>>(&View::default(), vector![0.0, 0.0, 0.5]);
}
