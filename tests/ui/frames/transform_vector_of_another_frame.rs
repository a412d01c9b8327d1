// A pose of `Body` does not take a direction in `World`.
use hadamard::geometry::Isometry3;
use hadamard::geometry::frame::{In, Map};
use hadamard::vector;

struct Body;
struct World;

fn main() {
    let world_from_body = Map::<Body, World, _>::new(Isometry3::<f64>::IDENTITY);
    let gravity = In::<World, _>::new(vector![0.0, 0.0, -9.81]);
    let _ = world_from_body.transform_vector(&gravity);
}
