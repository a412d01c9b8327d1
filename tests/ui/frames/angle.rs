// An angle is between directions in one frame.
use hadamard::geometry::frame::In;
use hadamard::vector;

struct Camera;
struct World;

fn main() {
    let up = In::<World, _>::new(vector![0.0, 0.0, 1.0]);
    let view = In::<Camera, _>::new(vector![0.0, 0.0, -1.0]);
    let _ = up.angle(view);
}
