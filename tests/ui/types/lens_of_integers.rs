// A lens has real numbers.
use hadamard::geometry::Orthographic;

fn main() {
    let _ = Orthographic::new(640, 480, -1, 1);
}
