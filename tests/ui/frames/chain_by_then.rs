// The same in the order of reading.
use hadamard::geometry::Isometry3;
use hadamard::geometry::frame::Map;

struct Body;
struct Camera;
struct World;

fn main() {
    let world_from_body = Map::<Body, World, _>::new(Isometry3::<f64>::IDENTITY);
    let body_from_camera = Map::<Camera, Body, _>::new(Isometry3::<f64>::IDENTITY);
    let _ = world_from_body.then(body_from_camera);
}
