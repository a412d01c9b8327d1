// The covariance comes first: `p.congruence(map)`.
use hadamard::geometry::Rotation3;
use hadamard::geometry::frame::{In, Map};
use hadamard::linalg::Symmetric;

struct Body;
struct World;

fn main() {
    let p = In::<Body, _>::new(Symmetric::<f64, 3>::IDENTITY);
    let world_from_body = Map::<Body, World, _>::new(Rotation3::<f64>::IDENTITY);
    let _ = world_from_body.congruence(p);
}
