// The covariance of a pose is 6x6: it goes by the adjoint of a motion, not by the motion itself.

use hadamard::geometry::Isometry3;
use hadamard::geometry::frame::{In, Map};
use hadamard::linalg::Symmetric;

struct Body;
struct Camera;

fn main() {
    let p = In::<Camera, _>::new(Symmetric::<f64, 6>::IDENTITY);
    let body_from_camera = Map::<Camera, Body, _>::new(Isometry3::<f64>::IDENTITY);
    let _ = p.congruence(body_from_camera);
}
