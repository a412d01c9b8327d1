// A bare vector is in no frame: a map from `Body` does not take it.
use hadamard::geometry::Rotation3;
use hadamard::geometry::frame::Map;
use hadamard::vector;

struct Body;
struct World;

fn main() {
    let world_from_body = Map::<Body, World, _>::new(Rotation3::IDENTITY);
    let _ = world_from_body * vector![1.0, 0.0, 0.0];
}
