// A cross product takes vectors in one frame: an arm in `Body`, a force in `World`.
use hadamard::geometry::frame::In;
use hadamard::vector;

struct Body;
struct World;

fn main() {
    let arm = In::<Body, _>::new(vector![1.0, 2.0, 3.0]);
    let force = In::<World, _>::new(vector![1.0, 0.0, 0.0]);
    let _ = arm.cross(force);
}
