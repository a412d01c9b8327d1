// A type that is written down: Rust's own message names both frames.
use hadamard::geometry::Rotation3;
use hadamard::geometry::frame::{In, Map};
use hadamard::{Vector, vector};

struct Body;
struct World;

fn main() {
    let world_from_body = Map::<Body, World, _>::new(Rotation3::IDENTITY);
    let v = In::<Body, _>::new(vector![1.0, 2.0, 3.0]);
    let _: In<Body, Vector<f64, 3>> = world_from_body * v;
}
