// A value in `Body` is not multiplied by a bare matrix on its right.
use hadamard::geometry::frame::In;
use hadamard::mat;

struct Body;

fn main() {
    let v = In::<Body, _>::new(mat![1.0, 2.0]);
    let _ = v * mat![0.0, -1.0; 1.0, 0.0];
}
