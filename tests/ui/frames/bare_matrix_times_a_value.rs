// A bare matrix does not say that it takes `Body`.
use hadamard::geometry::frame::In;
use hadamard::{mat, vector};

struct Body;

fn main() {
    let v = In::<Body, _>::new(vector![1.0, 2.0]);
    let _ = mat![0.0, -1.0; 1.0, 0.0] * v;
}
