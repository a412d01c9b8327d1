// A Jacobian takes speeds of joints, not those of the tool.
use hadamard::geometry::frame::{In, Map};
use hadamard::{mat, vector};

struct Joints;
struct Tool;

fn main() {
    let jacobian = Map::<Joints, Tool, _>::new(mat![1.0, 2.0; 3.0, 4.0]);
    let speed = In::<Tool, _>::new(vector![1.0, 0.0]);
    let _ = &jacobian * &speed;
}
