// A covariance in `Body` is not taken by a map from `Camera`.
use hadamard::geometry::Rotation3;
use hadamard::geometry::frame::{In, Map};
use hadamard::linalg::Symmetric;

struct Body;
struct Camera;
struct World;

fn main() {
    let world_from_camera = Map::<Camera, World, _>::new(Rotation3::IDENTITY);
    let p = In::<Body, _>::new(Symmetric::<f64, 3>::IDENTITY);
    let _ = p.congruence(world_from_camera);
}
