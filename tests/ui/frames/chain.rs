// A chain goes on where the map on the right ends: factors exchanged.
use hadamard::geometry::Isometry3;
use hadamard::geometry::frame::Map;

struct Body;
struct Camera;
struct World;

fn main() {
    let world_from_body = Map::<Body, World, _>::new(Isometry3::<f64>::IDENTITY);
    let body_from_camera = Map::<Camera, Body, _>::new(Isometry3::<f64>::IDENTITY);
    let _ = body_from_camera * world_from_body;
}
