// A bare vector is not added to a value in `World`.
use hadamard::geometry::frame::In;
use hadamard::vector;

struct World;

fn main() {
    let position = In::<World, _>::new(vector![1.0, 2.0, 3.0]);
    let _ = position + vector![1.0, 0.0, 0.0];
}
