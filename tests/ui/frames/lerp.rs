// Interpolation is between values in one frame.
use hadamard::geometry::frame::In;
use hadamard::vector;

struct Camera;
struct World;

fn main() {
    let start = In::<World, _>::new(vector![0.0, 0.0, 1.0]);
    let end = In::<Camera, _>::new(vector![0.0, 0.0, -1.0]);
    let _ = start.lerp(end, 0.5);
}
