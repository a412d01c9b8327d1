// A bare vector is not added in place to a value in `World`.
use hadamard::geometry::frame::In;
use hadamard::vector;

struct World;

fn main() {
    let mut position = In::<World, _>::new(vector![1.0, 2.0, 3.0]);
    position += vector![1.0, 0.0, 0.0];
}
