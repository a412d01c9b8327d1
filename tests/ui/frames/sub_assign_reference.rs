// A difference in place, by reference.
use hadamard::geometry::frame::In;
use hadamard::vector;

struct Body;
struct World;

fn main() {
    let mut position = In::<World, _>::new(vector![1.0, 2.0, 3.0]);
    let velocity = In::<Body, _>::new(vector![1.0, 0.0, 0.0]);
    position -= &velocity;
}
