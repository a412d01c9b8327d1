// A velocity in the body is not added to a position in the world.
use hadamard::geometry::frame::In;
use hadamard::vector;

struct Body;
struct World;

fn main() {
    let position = In::<World, _>::new(vector![1.0, 2.0, 3.0]);
    let velocity = In::<Body, _>::new(vector![1.0, 0.0, 0.0]);
    let _ = position + velocity * 0.1;
}
