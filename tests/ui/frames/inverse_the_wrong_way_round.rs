// The inverse takes `World`: a value in `Body` needs the map itself.
use hadamard::geometry::Rotation3;
use hadamard::geometry::frame::{In, Map};
use hadamard::vector;

struct Body;
struct World;

fn main() {
    let world_from_body = Map::<Body, World, _>::new(Rotation3::<f64>::IDENTITY);
    let velocity = In::<Body, _>::new(vector![1.0, 0.0, 0.0]);
    let _ = world_from_body.inverse() * velocity;
}
