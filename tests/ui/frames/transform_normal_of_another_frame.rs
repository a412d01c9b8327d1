// A node's map does not take a normal of another model.
use hadamard::geometry::Affine;
use hadamard::geometry::frame::{In, Map};
use hadamard::vector;

struct Other;
struct Model;
struct World;

fn main() {
    let world_from_model = Map::<Model, World, _>::new(Affine::from_scale(vector![1.0, 2.0, 3.0]));
    let normal = In::<Other, _>::new(vector![1.0, 0.0, 0.0]);
    let _ = world_from_model.transform_normal(normal);
}
