// A map from `Body` to `World` stands on the left.
use hadamard::geometry::frame::{In, Map};
use hadamard::{mat, vector};

struct Body;
struct World;

fn main() {
    let world_from_body = Map::<Body, World, _>::new(mat![0.0, -1.0; 1.0, 0.0]);
    let v = In::<Body, _>::new(vector![1.0, 2.0]);
    let _ = v * world_from_body;
}
