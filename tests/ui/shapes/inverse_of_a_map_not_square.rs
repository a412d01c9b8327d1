// A map from `Joints` to `Tool` by a matrix that is not square has no inverse.
use hadamard::geometry::frame::Map;
use hadamard::mat;

struct Joints;
struct Tool;

fn main() {
    let jacobian = Map::<Joints, Tool, _>::new(mat![1.0, 2.0]);
    let _ = jacobian.inverse();
}
