// One frame, `World`, and different shapes.
use hadamard::geometry::frame::In;
use hadamard::vector;

struct World;

fn main() {
    let position = In::<World, _>::new(vector![1.0, 2.0, 3.0]);
    let _ = position + In::new(vector![1.0, 2.0]);
}
