// A bare vector has no frame: a map from `Body` to `World` does not take it.
use hadamard::geometry::Isometry3;
use hadamard::geometry::frame::Map;
use hadamard::vector;

struct Body;
struct World;

fn main() {
    let world_from_body = Map::<Body, World, _>::new(Isometry3::<f64>::IDENTITY);
    let _ = world_from_body.transform_point(vector![1.0, 0.0, 0.0]);
}
