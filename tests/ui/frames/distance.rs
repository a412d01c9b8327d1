// A distance is between points in one frame.
use hadamard::geometry::frame::In;
use hadamard::vector;

struct Camera;
struct World;

fn main() {
    let target = In::<World, _>::new(vector![1.0, 2.0, 3.0]);
    let seen = In::<Camera, _>::new(vector![1.0, 0.0, 0.0]);
    let _ = target.distance(seen);
}
