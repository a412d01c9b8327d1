// A covariance in `World` is taken to `Body` by the inverse.
use hadamard::geometry::Isometry3;
use hadamard::geometry::frame::{In, Map};
use hadamard::linalg::Symmetric;

struct Body;
struct World;

fn main() {
    let world_from_body = Map::<Body, World, _>::new(Isometry3::IDENTITY);
    let p = In::<World, _>::new(Symmetric::<f64, 3>::IDENTITY);
    let _ = p.congruence(&world_from_body);
}
