// Maps between different frames are not added.
use hadamard::geometry::frame::Map;
use hadamard::mat;

struct Body;
struct Camera;
struct World;

fn main() {
    let a = Map::<Body, World, _>::new(mat![1.0, 2.0; 3.0, 4.0]);
    let b = Map::<Camera, World, _>::new(mat![1.0, 2.0; 3.0, 4.0]);
    let _ = a + b;
}
