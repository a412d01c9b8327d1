// `Joints` to `Tool`: the right side of the system is in `Tool`.
use hadamard::geometry::frame::{In, Map};
use hadamard::{mat, vector};

struct Joints;
struct Tool;

fn main() {
    let jacobian = Map::<Joints, Tool, _>::new(mat![1.0, 2.0; 3.0, 4.0]);
    let _ = jacobian.solve(In::<Joints, _>::new(vector![1.0, 0.0]));
}
