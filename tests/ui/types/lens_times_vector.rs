// A lens has no clip space, so it does not multiply a vector.
use hadamard::geometry::Perspective;
use hadamard::vector;

fn main() {
    let lens = Perspective::new(1.0, 1.5, 0.1, 100.0);
    let _ = lens * vector![1.0, 2.0, 3.0, 1.0];
}
