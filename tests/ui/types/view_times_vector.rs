// A vector is a point or a direction: a view has a method for each.
use hadamard::geometry::View;
use hadamard::vector;

fn main() {
    let view = View::default();
    let _ = view * vector![1.0, 2.0, 3.0];
}
