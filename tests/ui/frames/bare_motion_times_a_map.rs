// A bare pose does not say that it starts in `World`.
use hadamard::geometry::Isometry3;
use hadamard::geometry::frame::Map;

struct Body;
struct World;

fn main() {
    let world_from_body = Map::<Body, World, _>::new(Isometry3::<f64>::IDENTITY);
    let _ = Isometry3::IDENTITY * world_from_body;
}
