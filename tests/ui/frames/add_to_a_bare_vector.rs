// A value in `World` is not subtracted from a bare vector.
use hadamard::geometry::frame::In;
use hadamard::vector;

struct World;

fn main() {
    let position = In::<World, _>::new(vector![1.0, 2.0, 3.0]);
    let _ = vector![1.0, 0.0, 0.0] - &position;
}
