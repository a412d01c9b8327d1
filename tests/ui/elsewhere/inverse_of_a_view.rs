// The inverse of a view has a name of its own.
use hadamard::geometry::View;

fn main() {
    let view = View::<f32>::default();
    let _ = view.inverse();
}
