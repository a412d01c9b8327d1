// A pose of `Body` does not take a point in `Camera`.
use hadamard::geometry::Isometry3;
use hadamard::geometry::frame::{In, Map};
use hadamard::vector;

struct Body;
struct Camera;
struct World;

fn main() {
    let world_from_body = Map::<Body, World, _>::new(Isometry3::<f64>::IDENTITY);
    let seen = In::<Camera, _>::new(vector![1.0, 0.0, 0.0]);
    let _ = world_from_body.transform_point(seen);
}
