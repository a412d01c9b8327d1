// A vector is a point or a direction, in a frame too: `Body` to `World`.
use hadamard::geometry::Isometry3;
use hadamard::geometry::frame::{In, Map};
use hadamard::vector;

struct Body;
struct World;

fn main() {
    let world_from_body = Map::<Body, World, _>::new(Isometry3::<f64>::IDENTITY);
    let nose = In::<Body, _>::new(vector![1.0, 0.0, 0.0]);
    let _ = world_from_body * nose;
}
