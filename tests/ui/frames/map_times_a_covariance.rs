// A map from `Body` to `World` times a covariance is half of a congruence.
use hadamard::geometry::frame::{In, Map};
use hadamard::linalg::Symmetric;
use hadamard::mat;

struct Body;
struct World;

fn main() {
    let world_from_body = Map::<Body, World, _>::new(mat![0.0, -1.0; 1.0, 0.0]);
    let p = In::<Body, _>::new(Symmetric::<f64, 2>::IDENTITY);
    let _ = world_from_body * p;
}
