// A bare pose is between no frames: it does not end in `Body`.
use hadamard::geometry::Isometry3;
use hadamard::geometry::frame::Map;

struct Body;
struct World;

fn main() {
    let world_from_body = Map::<Body, World, _>::new(Isometry3::<f64>::IDENTITY);
    let _ = world_from_body * Isometry3::IDENTITY;
}
