// A chain where one map is the wrong way round.
use hadamard::geometry::Rotation3;
use hadamard::geometry::frame::Map;

struct Body;
struct Camera;
struct World;

fn main() {
    let world_from_body = Map::<Body, World, _>::new(Rotation3::<f64>::IDENTITY);
    let world_from_camera = Map::<Camera, World, _>::new(Rotation3::<f64>::IDENTITY);
    let _ = &world_from_body * &world_from_camera;
}
