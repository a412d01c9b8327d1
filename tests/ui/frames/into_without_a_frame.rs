// A value gets its frame by name, so that a reader sees it.
use hadamard::geometry::frame::In;
use hadamard::{Vector, vector};

struct Body;

fn main() {
    let _: In<Body, Vector<f64, 3>> = vector![1.0, 0.0, 0.0].into();
}
